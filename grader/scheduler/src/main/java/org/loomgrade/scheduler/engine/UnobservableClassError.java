package org.loomgrade.scheduler.engine;

/** A class under test cannot be rewritten, as when a method would become too large. */
public final class UnobservableClassError extends LinkageError {
  private static final long serialVersionUID = 1;

  public UnobservableClassError(String message, Throwable cause) {
    super(message, cause);
  }
}
