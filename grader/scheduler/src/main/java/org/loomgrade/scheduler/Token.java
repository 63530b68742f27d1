package org.loomgrade.scheduler;

import java.util.SplittableRandom;
import org.loomgrade.scheduler.strategy.Strategies;

/**
 * Names one schedule of a program; short enough to paste, for example {@code pct:42:17}.
 *
 * @param index from 0
 */
public record Token(String strategy, long seed, int index) {
  /**
   * Reads a token.
   *
   * @throws IllegalArgumentException when it is none; the message shows one
   */
  public static Token parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length == 3 && Strategies.names().contains(parts[0])) {
      try {
        return new Token(parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
      } catch (NumberFormatException e) {
        // said below
      }
    }
    throw new IllegalArgumentException(
        "a schedule is named like pct:42:17 (strategy "
            + String.join(", ", Strategies.names())
            + "; seed; index), not \""
            + text
            + "\"");
  }

  /** Whether the schedules of this strategy build on those with smaller numbers. */
  boolean isSearch() {
    return strategy.equals("exhaustive");
  }

  /** All randomness of the schedule. */
  SplittableRandom random() {
    long mixed = new SplittableRandom(seed).nextLong();
    return new SplittableRandom(mixed + (isSearch() ? 0 : index));
  }

  @Override
  public String toString() {
    return strategy + ":" + seed + ":" + index;
  }
}
