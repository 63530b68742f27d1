package org.loomgrade.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one submission came to; the JSON of it is the product's contract (part 3).
 *
 * @param submission the submission's id
 * @param message why it was not graded; null when it was
 */
public record Result(
    String format,
    String submission,
    ResultStatus status,
    double score,
    double maxScore,
    @Nullable String message,
    Provenance grader,
    List<ExerciseResult> exercises) {
  /** The format that this version writes and reads. */
  public static final String FORMAT = "loomgrade-result/1";

  public Result {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(submission, "submission");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(grader, "grader");
    exercises = List.copyOf(exercises);
  }

  public static Result of(
      String submission,
      ResultStatus status,
      @Nullable String message,
      Provenance grader,
      List<ExerciseResult> exercises) {
    return new Result(
        FORMAT,
        submission,
        status,
        Points.sum(exercises.stream().map(ExerciseResult::score)),
        Points.sum(exercises.stream().map(ExerciseResult::maxScore)),
        message,
        grader,
        exercises);
  }

  public boolean fullMarks() {
    return status == ResultStatus.GRADED && score >= maxScore;
  }
}
