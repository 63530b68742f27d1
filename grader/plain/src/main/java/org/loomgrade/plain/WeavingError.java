package org.loomgrade.plain;

/** Our failure: a class of the student's could not be woven. */
final class WeavingError extends Error {
  private static final long serialVersionUID = 1;

  WeavingError(String className, Throwable cause) {
    super(className + " cannot be woven", cause);
  }

  /**
   * Whether something that came out of student code is our weaving's fault: what javac made passes
   * the verifier.
   */
  static boolean isBehind(Throwable thrown) {
    return thrown instanceof WeavingError
        || thrown instanceof VerifyError
        || thrown instanceof ClassFormatError;
  }
}
