package org.loomgrade.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a submission did in real time on threads of the JVM where the scheduler found no fault. It
 * is for the instructor, and takes no marks.
 *
 * @param grader what the result that was confirmed was made by and from
 * @param message why it could not be run in real time; null when it could
 * @param disagreements in the rubric's order
 */
public record Confirmation(
    String format,
    String submission,
    Provenance grader,
    @Nullable String message,
    List<Disagreement> disagreements) {
  public static final String FORMAT = "loomgrade-confirmation/1";

  public Confirmation {
    Objects.requireNonNull(submission, "submission");
    Objects.requireNonNull(grader, "grader");
    disagreements = List.copyOf(disagreements);
  }

  /**
   * A criterion that was passed, and failed in real time.
   *
   * @param finding whose schedule tells the inputs; the JVM's order of threads cannot be replayed
   */
  public record Disagreement(String criterion, Finding finding) {}

  /** Whether there is nothing that an instructor should look at. */
  public boolean agrees() {
    return message == null && disagreements.isEmpty();
  }
}
