package org.loomgrade.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.grading.Disagreements;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Summary;

/** Sums results up, one at a time; failures of the grader are listed and not counted. */
final class Tally {
  private final ScoreDistribution scores = new ScoreDistribution();
  private final CommonFindings findings = new CommonFindings();
  private final Map<String, CriterionTally> criteria = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private List<String> exercises = List.of();
  private @Nullable Provenance provenance;
  private long fullMarks;

  void add(Summary.Row row, Result result) {
    lines.add(Line.of(row, result));
    if (provenance == null) {
      provenance = result.grader();
      exercises = result.exercises().stream().map(ExerciseResult::id).toList();
    }
    if (result.status() == ResultStatus.GRADER_ERROR) {
      return;
    }
    scores.add(result);
    findings.add(result);
    fullMarks += result.fullMarks() ? 1 : 0;
    for (ExerciseResult exercise : result.exercises()) {
      for (CriterionResult criterion : exercise.criteria()) {
        criteria
            .computeIfAbsent(criterion.id(), id -> new CriterionTally(exercise.id(), criterion))
            .add(criterion);
      }
    }
  }

  Overview overview(@Nullable Disagreements disagreements, @Nullable List<SimilarGroup> similar) {
    return new Overview(
        exercises,
        provenance,
        scores,
        fullMarks,
        List.copyOf(criteria.values()),
        findings.commonest(),
        lines,
        disagreements,
        similar);
  }
}
