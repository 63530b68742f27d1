package org.loomgrade.grading;

/** The sandbox cannot be had on this machine; the message says why. */
public final class SandboxException extends Exception {
  private static final long serialVersionUID = 1;

  SandboxException(String message) {
    super(message);
  }
}
