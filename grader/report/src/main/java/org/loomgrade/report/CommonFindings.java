package org.loomgrade.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Result;

/** Counts findings by kind and criterion, each submission once. */
final class CommonFindings {
  private static final int SHOWN = 10;
  private static final int EXAMPLES = 2;

  private final Map<Key, Count> counts = new LinkedHashMap<>();

  private record Key(String kind, String where) {}

  private static final class Count {
    private final List<String> examples = new ArrayList<>();
    private String last = "";
    private int submissions;

    void add(String submission) {
      if (submission.equals(last)) {
        return;
      }
      last = submission;
      submissions++;
      if (examples.size() < EXAMPLES) {
        examples.add(submission);
      }
    }
  }

  void add(Result result) {
    for (ExerciseResult exercise : result.exercises()) {
      if (exercise.isMissing()) {
        count("missing", exercise.id() + ": nothing of it was handed in", result);
        continue;
      }
      for (CriterionResult criterion : exercise.criteria()) {
        for (Finding finding : criterion.findings()) {
          count(finding.kind().words(), criterion.title(), result);
        }
      }
    }
  }

  private void count(String kind, String where, Result result) {
    counts
        .computeIfAbsent(new Key(kind, Visible.line(where)), key -> new Count())
        .add(result.submission());
  }

  /** The commonest, most frequent first. */
  List<CommonFinding> commonest() {
    return counts.entrySet().stream()
        .map(entry ->
            new CommonFinding(
                entry.getKey().kind(),
                entry.getKey().where(),
                entry.getValue().submissions,
                entry.getValue().examples))
        .sorted(
            Comparator.comparingInt(CommonFinding::submissions)
                .reversed()
                .thenComparing(CommonFinding::where)
                .thenComparing(CommonFinding::kind))
        .limit(SHOWN)
        .toList();
  }
}
