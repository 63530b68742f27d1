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
    return clean(text, MAX_LENGTH);
  }

  /**
   * As {@link #clean(String)}, with a cap of one's own.
   *
   * @param maxLength in characters, of which one more tells that something was cut
   */
  public static String clean(String text, int maxLength) {
    StringBuilder cleaned = new StringBuilder();
    text.codePoints()
        .limit(maxLength + 1L)
        .map(c -> isHarmless(c) ? c : ' ')
        .forEach(cleaned::appendCodePoint);
    return cleaned.codePointCount(0, cleaned.length()) > maxLength
        ? cleaned.substring(0, cleaned.offsetByCodePoints(0, maxLength)) + "…"
        : cleaned.toString();
  }

  /** Whether a character neither controls a terminal nor turns or hides text. */
  public static boolean isHarmless(int c) {
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
