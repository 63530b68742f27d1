package org.loomgrade.scheduler;

import java.util.List;
import org.loomgrade.scheduler.report.Finding;

/**
 * What an exploration found.
 *
 * @param findings distinct ones, in the order of the schedules that showed them first
 * @param schedules how many were run
 * @param steps of all of them
 */
public record Exploration(List<Finding> findings, int schedules, long steps) {
  public Exploration {
    findings = List.copyOf(findings);
  }

  /** Whether nothing was found. */
  public boolean clean() {
    return findings.isEmpty();
  }
}
