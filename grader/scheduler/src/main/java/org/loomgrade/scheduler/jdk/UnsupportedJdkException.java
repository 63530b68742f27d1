package org.loomgrade.scheduler.jdk;

import org.jspecify.annotations.Nullable;

/** Says that threads cannot be controlled in this JVM, and what is missing. */
public final class UnsupportedJdkException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnsupportedJdkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
