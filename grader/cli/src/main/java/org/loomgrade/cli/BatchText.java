package org.loomgrade.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Visibility;

/** What a batch came to, for an instructor at a terminal. */
final class BatchText {
  private static final int MAX_ROWS = 100;
  private static final int ID_COLUMNS = 34;

  private final Ink ink;

  BatchText(Ink ink) {
    this.ink = ink;
  }

  String render(List<Result> results, Path out) {
    StringBuilder text = new StringBuilder();
    if (results.size() <= MAX_ROWS && !results.isEmpty()) {
      text.append(ink.strong(header(results.getFirst())));
      results.forEach(result -> text.append(row(result)));
      text.append('\n');
    }
    Map<ResultStatus, Long> counts =
        results.stream().collect(groupingBy(Result::status, TreeMap::new, counting()));
    counts.forEach((status, count) -> text.append("%6d %s%n".formatted(count, status.id())));
    results.stream()
        .filter(result -> result.status() == ResultStatus.GRADER_ERROR)
        .forEach(result ->
            text.append(
                Paragraph.of(
                    "  ",
                    "%s could not be graded, which is no fault of the submission: %s"
                        .formatted(result.submission(), result.message()))));
    return text.append("Results: %s%n".formatted(out.resolve("results")))
        .append("Summary: %s%n".formatted(out.resolve("summary.json")))
        .toString();
  }

  private static String header(Result first) {
    StringBuilder text = new StringBuilder(cell("submission"));
    first.exercises().forEach(exercise -> text.append("%10s".formatted(exercise.id())));
    return text.append("%8s  %s%n".formatted("score", "first finding")).toString();
  }

  private String row(Result result) {
    StringBuilder text = new StringBuilder(cell(result.submission()));
    for (ExerciseResult exercise : result.exercises()) {
      text.append("%10s".formatted(ResultText.points(exercise.score())));
    }
    String score = "%8s".formatted(ResultText.points(result.score()));
    text.append(result.fullMarks() ? ink.good(score) : score);
    return text.append("  ").append(remark(result)).append('\n').toString();
  }

  private String remark(Result result) {
    if (result.status() != ResultStatus.GRADED) {
      return ink.bad(result.status().id());
    }
    return firstFinding(result).orElse("");
  }

  /** A missing exercise is seen by its 0; what is wrong in what was handed in says more. */
  private static Optional<String> firstFinding(Result result) {
    return result.exercises().stream()
        .filter(exercise -> exercise.score() > 0)
        .flatMap(exercise -> exercise.criteria().stream())
        .filter(criterion -> !criterion.findings().isEmpty())
        .findFirst()
        .map(BatchText::finding);
  }

  private static String finding(CriterionResult criterion) {
    Finding first = criterion.findings().getFirst();
    String hidden = criterion.visibility() == Visibility.HIDDEN ? " (hidden)" : "";
    return "%s: %s%s".formatted(criterion.id(), first.kind().id(), hidden);
  }

  private static String cell(String id) {
    String cut = id.length() > ID_COLUMNS ? id.substring(0, ID_COLUMNS - 1) + "…" : id;
    return ("%-" + ID_COLUMNS + "s").formatted(cut);
  }
}
