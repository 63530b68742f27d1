package org.loomgrade.intake;

import org.loomgrade.intake.tree.BadArchiveException;

/**
 * The student's failure: a submission that cannot be read. The message names the file and what was
 * expected.
 */
public final class RejectedException extends Exception {
  private static final long serialVersionUID = 1;

  /** Why a submission is rejected. */
  public enum Reason {
    /** There is no source file at all. */
    EMPTY,
    /** A file or archive is unsafe, damaged or no text. */
    UNREADABLE,
    /** There is more than is read. */
    LIMIT
  }

  private final Reason reason;

  private RejectedException(String message, Reason reason) {
    super(message);
    this.reason = reason;
  }

  static RejectedException unreadable(String message) {
    return new RejectedException(message, Reason.UNREADABLE);
  }

  static RejectedException tooLarge(String message) {
    return new RejectedException(message, Reason.LIMIT);
  }

  static RejectedException noSources(String message) {
    return new RejectedException(message, Reason.EMPTY);
  }

  static RejectedException of(BadArchiveException archive) {
    String message = String.valueOf(archive.getMessage());
    return archive.isLimit() ? tooLarge(message) : unreadable(message);
  }

  /** Why the submission is rejected. */
  public Reason reason() {
    return reason;
  }
}
