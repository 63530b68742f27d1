package org.loomgrade.exports.format;

/**
 * Cells that spreadsheets take for text. One that starts like a formula would be run by them
 * (OWASP, CSV injection): an apostrophe before it makes it text.
 */
final class Cell {
  private static final String STARTS = "=+-@\t\r\n＝＋－＠";

  private Cell() {}

  static boolean isFormula(String text) {
    String start = text.stripLeading();
    return !text.isEmpty()
        && (STARTS.indexOf(text.charAt(0)) >= 0
            || (!start.isEmpty() && STARTS.indexOf(start.charAt(0)) >= 0));
  }

  static String of(String text) {
    return isFormula(text) ? "'" + text : text;
  }
}
