package org.loomgrade.scheduler;

import java.util.List;
import java.util.SplittableRandom;
import org.loomgrade.scheduler.strategy.Pct;
import org.loomgrade.scheduler.strategy.Pos;
import org.loomgrade.scheduler.strategy.RandomWalk;
import org.loomgrade.scheduler.strategy.Strategy;

/**
 * Names one schedule of a program; short enough to paste, for example {@code pct:42:17}.
 *
 * @param index from 0
 */
record Token(String strategy, long seed, int index) {
  /** The strategies that a portfolio takes in turn. */
  static List<Strategy> portfolio() {
    return List.of(new RandomWalk(), new Pct(), new Pos());
  }

  static Token parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length == 3 && portfolio().stream().anyMatch(s -> s.name().equals(parts[0]))) {
      try {
        return new Token(parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
      } catch (NumberFormatException e) {
        // said below
      }
    }
    throw new IllegalArgumentException(
        "a schedule is named like pct:42:17 (strategy random, pct or pos; seed; index), not \""
            + text
            + "\"");
  }

  /** All randomness of the schedule. */
  SplittableRandom random() {
    return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + index);
  }

  @Override
  public String toString() {
    return strategy + ":" + seed + ":" + index;
  }
}
