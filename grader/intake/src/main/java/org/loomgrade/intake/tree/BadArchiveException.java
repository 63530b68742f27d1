package org.loomgrade.intake.tree;

import java.io.IOException;

/**
 * An archive that is unsafe or unreadable. It is no failure of ours, nor of the disk: the message
 * names the archive and the entry, for who made it.
 */
public final class BadArchiveException extends IOException {
  private static final long serialVersionUID = 1;

  private final boolean limit;

  private BadArchiveException(String message, boolean limit) {
    super(message);
    this.limit = limit;
  }

  /** An archive that is damaged, encrypted or otherwise not to be read. */
  public static BadArchiveException unreadable(String message) {
    return new BadArchiveException(message, false);
  }

  /** An archive that holds more than is read. */
  public static BadArchiveException tooLarge(String message) {
    return new BadArchiveException(message, true);
  }

  /** Whether a limit was passed. */
  public boolean isLimit() {
    return limit;
  }
}
