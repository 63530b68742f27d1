package org.loomgrade.rubric;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words for one way to fail.
 *
 * @param text a sentence for the student; {@code {name}} stands for a value of the failure
 * @param hint where to look next; null for none
 * @param idea which idea of the lesson it touches; null for none
 * @param credit the share of the criterion's points that is earned all the same, 0..1; null for 0
 */
public record FailureText(
    String text, @Nullable String hint, @Nullable String idea, @Nullable Double credit) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");

  /** Words that name no idea. */
  public FailureText(String text, @Nullable String hint, @Nullable Double credit) {
    this(text, hint, null, credit);
  }

  public double creditOrZero() {
    return credit == null ? 0 : credit;
  }

  /**
   * The same words with their placeholders filled in; one that has no value stays as it is written.
   */
  public FailureText filledWith(Map<String, String> values) {
    return new FailureText(
        filled(text, values), hint == null ? null : filled(hint, values), idea, credit);
  }

  private static String filled(String text, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
  }
}
