package org.loomgrade.exports.lti;

/** The platform cannot be pushed to; the message says why, and holds no secret. */
public final class PushException extends Exception {
  private static final long serialVersionUID = 1;

  PushException(String message) {
    super(message);
  }

  PushException(String message, Throwable cause) {
    super(message, cause);
  }
}
