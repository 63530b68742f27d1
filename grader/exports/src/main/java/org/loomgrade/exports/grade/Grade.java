package org.loomgrade.exports.grade;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Identity;
import org.loomgrade.model.ResultStatus;
import org.loomgrade.model.Student;

/**
 * What a submission came to, as it is handed on.
 *
 * @param status never {@code grader-error}: what could not be graded has no grade
 * @param message why nothing was judged; null when it was
 * @param identity whose it is, as the download said; null when it did not
 * @param students who get it: one, or the members of a group; without identity, one whose only id
 *     is the submission's
 */
public record Grade(
    String submission,
    ResultStatus status,
    @Nullable String message,
    Mark mark,
    List<GradedCriterion> criteria,
    @Nullable Identity identity,
    List<Student> students) {
  public Grade {
    if (status == ResultStatus.GRADER_ERROR) {
      throw new IllegalArgumentException(submission + " could not be graded and has no grade");
    }
    criteria = List.copyOf(criteria);
    students = List.copyOf(students);
  }

  /** When it was handed in; empty where the download does not say, or not in which time zone. */
  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(identity).map(Identity::submittedAt).flatMap(Times::instant);
  }
}
