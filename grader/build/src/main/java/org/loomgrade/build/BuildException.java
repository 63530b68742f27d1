package org.loomgrade.build;

/** Our failure, or the environment's: Maven could not be run. */
public final class BuildException extends Exception {
  private static final long serialVersionUID = 1;

  BuildException(String message) {
    super(message);
  }

  BuildException(String message, Throwable cause) {
    super(message, cause);
  }
}
