package org.loomgrade.exports.grade;

import java.util.stream.Collectors;
import org.loomgrade.model.StudentText;

/** Text of students made harmless: no control or direction-changing characters, capped. */
public final class Plain {
  private static final int MAX_LINES = 40;
  private static final int MAX_LINE = 1_000;

  private Plain() {}

  /** Several lines, divided by {@code \n}. */
  public static String lines(String text) {
    String kept =
        text.lines()
            .limit(MAX_LINES)
            .map(line -> StudentText.clean(line.replace("\t", "    "), MAX_LINE))
            .collect(Collectors.joining("\n"));
    return text.lines().skip(MAX_LINES).findAny().isPresent() ? kept + "\n…" : kept;
  }

  /** One line. */
  public static String line(String text) {
    return StudentText.clean(text, MAX_LINE).strip();
  }

  /** At most so many UTF-16 characters, the last of them an ellipsis when something was cut. */
  public static String capped(String text, int maxLength) {
    if (text.length() <= maxLength) {
      return text;
    }
    int end = Math.max(0, maxLength - 1);
    boolean splitsPair = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splitsPair ? end - 1 : end) + (maxLength > 0 ? "…" : "");
  }
}
