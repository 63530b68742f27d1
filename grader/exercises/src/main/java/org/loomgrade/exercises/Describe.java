package org.loomgrade.exercises;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Puts values into words. */
final class Describe {
  private static final int MAX_LISTED = 6;
  private static final int NANO_DIGITS = 6;

  private Describe() {}

  /** A list for a sentence, the first few only when it is long. */
  static String list(Collection<?> values) {
    String listed = values.stream().limit(MAX_LISTED).map(String::valueOf).collect(joining(", "));
    int more = values.size() - MAX_LISTED;
    return more > 0 ? "%s and %d more".formatted(listed, more) : listed;
  }

  /** A time in milliseconds, with as many digits behind the point as it has. */
  static String millis(Duration time) {
    BigDecimal millis = BigDecimal.valueOf(time.toNanos(), NANO_DIGITS);
    return millis.stripTrailingZeros().toPlainString() + " ms";
  }

  /** A value of a student's map; an object of a class of their own is not asked for its text. */
  static String value(@Nullable Object value) {
    return value == null || value.getClass().getClassLoader() == null
        ? String.valueOf(value)
        : "a " + value.getClass().getSimpleName();
  }
}
