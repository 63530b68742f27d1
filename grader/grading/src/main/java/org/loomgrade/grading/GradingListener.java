package org.loomgrade.grading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.loomgrade.intake.Submission;
import org.loomgrade.model.Confirmation;
import org.loomgrade.model.Provenance;
import org.loomgrade.model.Result;

/** Is told how grading goes, from several threads. */
public interface GradingListener {
  /** A submission is being compiled. */
  default void compiling(String id) {}

  /** A submission's checks are starting. */
  default void examining(Submission submission) {}

  /** A check of a submission has come to an outcome. */
  default void checked(Submission submission, String criterion) {}

  /** A result that an earlier run came to and that still holds; null when there is none. */
  default @Nullable Result earlier(Submission submission, Provenance provenance)
      throws IOException {
    return null;
  }

  /** A submission has the result that an earlier run came to. */
  default void kept(Submission submission, Result result) throws IOException {}

  /** Whether a submission that is graded is to be run in real time, too. */
  default boolean wantsConfirmation() {
    return false;
  }

  /** A submission was run in real time; before it is done. */
  default void confirmed(Confirmation confirmation) throws IOException {}

  /**
   * A submission is done.
   *
   * @param nanos how long it took, 0 when that is not known
   */
  void graded(Submission submission, Result result, long nanos) throws IOException;
}
