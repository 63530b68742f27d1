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
import org.loomgrade.model.Points;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Visibility;

/** What a batch came to, for an instructor at a terminal. */
final class BatchText {
  private static final int MAX_ROWS = 100;
  private static final String SUBMISSION = "submission";
  private static final int COLUMNS = 80;
  private static final int MAX_ID_COLUMNS = 28;
  private static final int SCORE_COLUMNS = 8;
  private static final String GAP = "  ";

  private final Ink ink;

  BatchText(Ink ink) {
    this.ink = ink;
  }

  String render(List<Result> results, Path out) {
    StringBuilder text = new StringBuilder();
    if (results.size() <= MAX_ROWS && !results.isEmpty()) {
      int idColumns = idColumns(results);
      text.append(ink.strong(header(results.getFirst(), idColumns)));
      results.forEach(result -> text.append(row(result, idColumns)));
      text.append('\n');
    }
    text.append(new Distribution(results).text());
    Map<ResultStatus, Long> counts =
        results.stream().collect(groupingBy(Result::status, TreeMap::new, counting()));
    counts.forEach((status, count) ->
        text.append(right(String.valueOf(count), 6)).append(' ').append(status.id()).append('\n'));
    results.stream()
        .filter(result -> result.status() == ResultStatus.GRADER_ERROR)
        .forEach(result ->
            text.append(
                Paragraph.of(
                    "  ",
                    "%s could not be graded, which is no fault of the submission: %s"
                        .formatted(result.submission(), result.message()))));
    return text.append("Results: %s\n".formatted(out.resolve("results")))
        .append("Summary: %s\n".formatted(out.resolve("summary.json")))
        .toString();
  }

  private static int idColumns(List<Result> results) {
    int longest = results.stream().mapToInt(result -> columns(result.submission())).max().orElse(0);
    return Math.clamp(longest, columns(SUBMISSION), MAX_ID_COLUMNS);
  }

  private static String header(Result first, int idColumns) {
    StringBuilder text = new StringBuilder(left(SUBMISSION, idColumns));
    first
        .exercises()
        .forEach(exercise -> text.append(right(exercise.id(), exerciseColumns(exercise))));
    return text.append(right("score", SCORE_COLUMNS))
        .append(GAP)
        .append("first finding\n")
        .toString();
  }

  private String row(Result result, int idColumns) {
    StringBuilder text = new StringBuilder(left(result.submission(), idColumns));
    int columns = idColumns + SCORE_COLUMNS + GAP.length();
    for (ExerciseResult exercise : result.exercises()) {
      text.append(right(Points.text(exercise.score()), exerciseColumns(exercise)));
      columns += exerciseColumns(exercise);
    }
    String score = right(Points.text(result.score()), SCORE_COLUMNS);
    text.append(result.fullMarks() ? ink.good(score) : score);
    String remark = remark(result, COLUMNS - columns);
    return text.append(remark.isEmpty() ? "" : GAP + remark).append('\n').toString();
  }

  private static int exerciseColumns(ExerciseResult exercise) {
    return Math.max(SCORE_COLUMNS, exercise.id().length() + GAP.length());
  }

  private String remark(Result result, int columns) {
    if (result.status() != ResultStatus.GRADED) {
      return ink.bad(result.status().id());
    }
    return cut(firstFinding(result).orElse(""), columns);
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

  private static String left(String text, int columns) {
    String cut = cut(text, columns);
    return cut + " ".repeat(columns - columns(cut));
  }

  private static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - text.length())) + text;
  }

  private static String cut(String text, int columns) {
    return columns(text) > columns
        ? text.substring(0, text.offsetByCodePoints(0, columns - 1)) + "…"
        : text;
  }

  private static int columns(String text) {
    return text.codePointCount(0, text.length());
  }
}
