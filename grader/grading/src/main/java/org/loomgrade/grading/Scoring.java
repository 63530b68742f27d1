package org.loomgrade.grading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.CriterionResult;
import org.loomgrade.model.CriterionStatus;
import org.loomgrade.model.ExerciseResult;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.Points;
import org.loomgrade.rubric.Criterion;
import org.loomgrade.rubric.FailureText;
import org.loomgrade.rubric.Rubric;

/** Turns outcomes into points and words, by a rubric. */
final class Scoring {
  private Scoring() {}

  /** An exercise's part of a result; a criterion without outcome is failed, never passed. */
  static ExerciseResult score(Rubric rubric, Map<String, Outcome> outcomes) {
    List<Outcome> ofExercise =
        rubric.criteria().stream()
            .flatMap(criterion -> Stream.ofNullable(outcomes.get(criterion.id())))
            .toList();
    Map<String, Outcome> judged =
        UnluckyOutput.dropFrom(ofExercise).stream().collect(toMap(Outcome::criterion, identity()));
    return ExerciseResult.of(
        rubric.exercise(),
        rubric.criteria().stream()
            .map(criterion -> score(rubric, criterion, judged.get(criterion.id())))
            .toList());
  }

  /** The same when nothing could be judged; findings sit under the first criterion. */
  static ExerciseResult skip(Rubric rubric, List<Finding> findings) {
    Criterion first = rubric.criteria().getFirst();
    return ExerciseResult.of(
        rubric.exercise(),
        rubric.criteria().stream()
            .map(criterion ->
                result(
                    criterion,
                    0,
                    CriterionStatus.SKIPPED,
                    criterion.equals(first) ? findings : List.of()))
            .toList());
  }

  private static CriterionResult score(
      Rubric rubric, Criterion criterion, @Nullable Outcome outcome) {
    if (outcome == null) {
      return result(criterion, 0, CriterionStatus.FAILED, List.of());
    }
    if (outcome.failures().isEmpty()) {
      return result(criterion, criterion.points(), CriterionStatus.PASSED, List.of());
    }
    List<Finding> findings = new ArrayList<>();
    double credit = 1;
    for (Failure failure : outcome.failures()) {
      FailureText text = text(rubric, criterion, failure);
      credit = Math.min(credit, text.creditOrZero());
      findings.add(finding(failure, text));
    }
    return result(
        criterion,
        Points.share(criterion.points(), credit),
        credit > 0 ? CriterionStatus.PARTIAL : CriterionStatus.FAILED,
        findings);
  }

  /** A failure in the rubric's words. */
  static Finding finding(Rubric rubric, Criterion criterion, Failure failure) {
    return finding(failure, text(rubric, criterion, failure));
  }

  private static Finding finding(Failure failure, FailureText text) {
    return new Finding(
        failure.kind(),
        text.text(),
        text.hint(),
        text.idea(),
        failure.locations(),
        failure.schedule(),
        failure.interleaving());
  }

  private static FailureText text(Rubric rubric, Criterion criterion, Failure failure) {
    return rubric
        .textFor(criterion, failure.way())
        .orElseGet(() -> new FailureText(fallback(failure), null, null))
        .filledWith(failure.values());
  }

  private static String fallback(Failure failure) {
    return failure.values().isEmpty()
        ? failure.way()
        : failure.way() + " " + new TreeMap<>(failure.values());
  }

  private static CriterionResult result(
      Criterion criterion, double score, CriterionStatus status, List<Finding> findings) {
    return new CriterionResult(
        criterion.id(),
        criterion.title(),
        criterion.visibility(),
        score,
        criterion.points(),
        status,
        findings);
  }
}
