package org.loomgrade.intake;

/**
 * The instructor's failure: something named as input cannot be used. The message says what to do.
 */
public final class BadInputException extends Exception {
  private static final long serialVersionUID = 1;

  BadInputException(String message) {
    super(message);
  }

  BadInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
