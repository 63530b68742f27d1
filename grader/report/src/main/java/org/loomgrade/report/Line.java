package org.loomgrade.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Identity;
import org.loomgrade.model.Points;
import org.loomgrade.model.Result;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Summary;

/**
 * A submission's line in the index.
 *
 * @param scores by exercise, in the result's order
 * @param remark the first thing that is wrong; nothing for full marks
 */
record Line(Summary.Row row, List<Double> scores, String remark) {
  Line {
    scores = List.copyOf(scores);
  }

  static Line of(Summary.Row row, Result result) {
    return new Line(
        row,
        result.exercises().stream().map(ExerciseResult::score).toList(),
        Visible.line(remark(result)));
  }

  String id() {
    return Visible.line(row.id());
  }

  String link() {
    return Link.toSubmission(row.id());
  }

  String studentLink() {
    return Link.toStudent(row.id());
  }

  String message() {
    return row.message() == null ? "" : Visible.text(row.message());
  }

  String names() {
    return SubmissionView.names(row.identity());
  }

  String group() {
    Identity identity = row.identity();
    return identity == null || identity.group() == null ? "" : Visible.line(identity.group());
  }

  boolean isLate() {
    return row.identity() != null && Boolean.TRUE.equals(row.identity().late());
  }

  boolean isGraded() {
    return row.status() == ResultStatus.GRADED;
  }

  /** What a search looks at, in small letters. */
  String searched() {
    Identity identity = row.identity();
    Stream<@Nullable String> more =
        identity == null
            ? Stream.of()
            : identity.students().stream()
                .flatMap(student ->
                    Stream.concat(
                        Stream.of(student.name(), student.email()),
                        student.ids().values().stream()));
    return Visible.line(
        Stream.concat(Stream.of(row.id(), group()), more)
            .filter(Objects::nonNull)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .distinct()
            .collect(joining(" ")));
  }

  String score() {
    return Points.text(row.score());
  }

  private static String remark(Result result) {
    if (result.status() != ResultStatus.GRADED) {
      return result.status().words();
    }
    Optional<CriterionResult> first =
        result.exercises().stream()
            .filter(exercise -> !exercise.isMissing())
            .flatMap(exercise -> exercise.criteria().stream())
            .filter(criterion -> !criterion.findings().isEmpty())
            .findFirst();
    if (first.isPresent()) {
      String kind = first.get().findings().getFirst().kind().words();
      return "%s: %s".formatted(kind, first.get().title());
    }
    boolean missing = result.exercises().stream().anyMatch(ExerciseResult::isMissing);
    return missing ? "missing exercises" : "";
  }
}
