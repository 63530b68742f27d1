package org.loomgrade.model;

import java.util.Objects;

/**
 * Names one schedule of a check.
 *
 * @param seed the run's seed, from which everything random follows
 * @param strategy how the schedule was chosen, such as {@code delays}
 * @param index 0-based number of the schedule within its check
 */
public record Schedule(long seed, String strategy, long index) {
  public Schedule {
    Objects.requireNonNull(strategy, "strategy");
  }
}
