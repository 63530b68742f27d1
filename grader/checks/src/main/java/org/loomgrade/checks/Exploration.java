package org.loomgrade.checks;

import java.util.List;
import org.loomgrade.model.Failure;

/**
 * What running a body under many schedules came to.
 *
 * @param schedules how many schedules ran
 * @param failures of the schedule that failed, the most telling first; empty when none did
 */
public record Exploration(long schedules, List<Failure> failures) {
  public Exploration {
    failures = List.copyOf(failures);
  }
}
