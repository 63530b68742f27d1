package org.loomgrade.intake;

/**
 * The student's failure: a submission that cannot be read. The message names the file and what was
 * expected.
 */
public final class RejectedException extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean empty;

  private RejectedException(String message, boolean empty) {
    super(message);
    this.empty = empty;
  }

  static RejectedException unreadable(String message) {
    return new RejectedException(message, false);
  }

  static RejectedException noSources(String message) {
    return new RejectedException(message, true);
  }

  /** Whether there is no source file at all. */
  public boolean isEmpty() {
    return empty;
  }
}
