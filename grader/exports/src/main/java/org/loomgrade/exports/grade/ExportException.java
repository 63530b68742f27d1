package org.loomgrade.exports.grade;

/** Something that the instructor can mend; the message says what and how. */
public final class ExportException extends Exception {
  private static final long serialVersionUID = 1;

  public ExportException(String message) {
    super(message);
  }

  public ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
