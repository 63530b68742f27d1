package org.loomgrade.cli;

/** Something that the user can mend; the message says how. Ends the command with status 2. */
final class UserException extends Exception {
  private static final long serialVersionUID = 1;

  UserException(String message) {
    super(message);
  }

  UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
