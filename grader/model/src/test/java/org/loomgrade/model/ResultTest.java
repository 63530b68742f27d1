package org.loomgrade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultTest {
  @Test
  void allPointsOfAGradedSubmissionAreFullMarks() {
    assertThat(result(ResultStatus.GRADED, 8).fullMarks()).isTrue();
  }

  @Test
  void oneHundredthLessIsNotFullMarks() {
    assertThat(result(ResultStatus.GRADED, 7.99).fullMarks()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRADED")
  void whatWasNotGradedHasNoFullMarks(ResultStatus status) {
    assertThat(result(status, 8).fullMarks()).isFalse();
  }

  @Test
  void scoreIsTheDecimalSumOfTheExercises() {
    Provenance provenance = new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 1, 0);
    List<ExerciseResult> exercises = List.of(exercise("primes", 0.1, 1), exercise("leaks", 0.2, 2));

    Result result = Result.of("alice", ResultStatus.GRADED, null, provenance, exercises);

    assertThat(result.score()).isEqualTo(0.3);
    assertThat(result.maxScore()).isEqualTo(3.0);
  }

  private static Result result(ResultStatus status, double score) {
    Provenance provenance = new Provenance("0.1.0", "sha256:aa", "sha256:bb", "25", 1, 0);
    return Result.of("alice", status, null, provenance, List.of(exercise("primes", score, 8)));
  }

  private static ExerciseResult exercise(String id, double score, double maxScore) {
    return ExerciseResult.of(
        id,
        List.of(
            new CriterionResult(
                id + ".all",
                "All of it",
                Visibility.VISIBLE,
                score,
                maxScore,
                CriterionStatus.PARTIAL,
                List.of())));
  }
}
