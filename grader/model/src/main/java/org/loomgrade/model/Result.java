package org.loomgrade.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one submission came to; the JSON of it is the product's contract (part 3).
 *
 * @param submission the submission's id
 * @param message why it was not graded; null when it was
 * @param sources what was graded; null when no schedule shows anything, so that nothing is replayed
 */
public record Result(
    String format,
    String submission,
    ResultStatus status,
    double score,
    double maxScore,
    @Nullable String message,
    Provenance grader,
    List<ExerciseResult> exercises,
    @Nullable List<Source> sources) {
  /** The format that this version writes and reads. */
  public static final String FORMAT = "loomgrade-result/1";

  public Result {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(submission, "submission");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(grader, "grader");
    exercises = List.copyOf(exercises);
    sources = sources == null ? null : List.copyOf(sources);
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
        exercises,
        null);
  }

  public Result with(List<Source> newSources) {
    return new Result(
        format, submission, status, score, maxScore, message, grader, exercises, newSources);
  }

  /** The same under another id, for who handed in the same. */
  public Result as(String otherSubmission) {
    return new Result(
        format, otherSubmission, status, score, maxScore, message, grader, exercises, sources);
  }

  /** The same without sources and interleavings, which are most of it. */
  public Result withoutTraces() {
    return new Result(
        format,
        submission,
        status,
        score,
        maxScore,
        message,
        grader,
        exercises.stream().map(ExerciseResult::withoutTraces).toList(),
        null);
  }

  /** All findings, in order: as people number them, from 1. */
  public List<Finding> numbered() {
    return exercises.stream()
        .flatMap(exercise -> exercise.criteria().stream())
        .flatMap(criterion -> criterion.findings().stream())
        .toList();
  }

  public boolean fullMarks() {
    return status == ResultStatus.GRADED && score >= maxScore;
  }
}
