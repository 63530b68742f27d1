package org.loomgrade.settings;

import java.nio.file.Path;

/**
 * The instructor's failure: a file that cannot be used. The message names file, line and reason.
 */
public final class BadSettingsException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;
  private final String reason;

  public BadSettingsException(Path file, int line, String reason) {
    super("%s:%s: %s".formatted(file, line, reason));
    this.line = line;
    this.reason = reason;
  }

  /** The line of the mistake, from 1. */
  public int line() {
    return line;
  }

  /** What is wrong, without the place. */
  public String reason() {
    return reason;
  }
}
