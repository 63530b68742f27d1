package org.loomgrade.cli;

/** A failure of ours while a program was explored; ends the command with status 3. */
final class ExplorerException extends Exception {
  private static final long serialVersionUID = 1;

  private final String detail;

  /**
   * @param detail what helps to find the reason, of several lines
   */
  ExplorerException(String message, String detail) {
    super(message);
    this.detail = detail;
  }

  String detail() {
    return detail;
  }
}
