package org.loomgrade.model;

import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Names one schedule of a check.
 *
 * @param seed the run's seed, from which everything random follows
 * @param strategy how the schedule was chosen, such as {@code delays}
 * @param index 0-based number of the schedule within its check
 */
public record Schedule(long seed, String strategy, long index) {
  /** The strategy that disturbs no thread before it waits: what it shows needs no bad luck. */
  public static final String CALM = "calm";

  public Schedule {
    Objects.requireNonNull(strategy, "strategy");
  }

  /** Whether no thread is disturbed before it waits. */
  public boolean isCalm() {
    return strategy.equals(CALM);
  }

  /** As it is said to people, such as {@code pct:42:17}. */
  public String token() {
    return strategy + ":" + seed + ":" + index;
  }

  /** Random numbers for the inputs of a check that runs under it. */
  public SplittableRandom inputs() {
    return new SplittableRandom(seed * 1_000_003 + index);
  }
}
