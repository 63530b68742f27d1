package org.loomgrade.model;

/** Text that a student's program made: hostile until proven otherwise. */
public final class StudentText {
  private static final int MAX_LENGTH = 300;

  private StudentText() {}

  /**
   * Makes text fit for one line of a message: no control or direction-changing characters, capped
   * in length.
   */
  public static String clean(String text) {
    StringBuilder cleaned = new StringBuilder();
    text.codePoints()
        .limit(MAX_LENGTH + 1L)
        .map(c -> harmless(c) ? c : ' ')
        .forEach(cleaned::appendCodePoint);
    return cleaned.codePointCount(0, cleaned.length()) > MAX_LENGTH
        ? cleaned.substring(0, cleaned.offsetByCodePoints(0, MAX_LENGTH)) + "…"
        : cleaned.toString();
  }

  private static boolean harmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
