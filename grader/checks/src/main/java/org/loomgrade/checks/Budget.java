package org.loomgrade.checks;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Schedule;

/**
 * How much a check is tried.
 *
 * @param schedules how many schedules it runs under, at least 1
 * @param interleavings the kinds of failures that count even if only some interleavings show them;
 *     empty when threads are not to be disturbed at all
 * @param only the one schedule to be run again; null for all
 * @param inside data races count only in this method of the student's and its lambdas; empty for
 *     all
 */
public record Budget(
    int schedules, Set<Kind> interleavings, @Nullable Schedule only, String inside) {
  public Budget {
    if (schedules < 1) {
      throw new IllegalArgumentException("schedules must be >= 1, was " + schedules);
    }
    interleavings = Set.copyOf(interleavings);
  }
}
