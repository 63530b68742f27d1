package org.loomgrade.report;

import org.loomgrade.model.StudentText;

/**
 * Text of a student's program as it is shown: what would not be seen, or would turn the text
 * around, is named. That nothing of it is markup is the templates' care.
 */
final class Visible {
  private static final int MAX_LINE = 1_000;
  private static final int TAB = 4;

  private Visible() {}

  /** Text of one or more lines. */
  static String text(String text) {
    return text.lines().map(Visible::line).reduce((a, b) -> a + "\n" + b).orElse("");
  }

  /** A line of code: as wide as it was, within reason. */
  static String line(String line) {
    StringBuilder shown = new StringBuilder();
    line.codePoints().limit(MAX_LINE).forEach(c -> append(shown, c));
    return line.codePointCount(0, line.length()) > MAX_LINE ? shown + " …" : shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (c == '\t') {
      shown.repeat(' ', TAB - shown.length() % TAB);
    } else if (StudentText.isHarmless(c)) {
      shown.appendCodePoint(c);
    } else {
      shown.append("[U+%04X]".formatted(c));
    }
  }
}
