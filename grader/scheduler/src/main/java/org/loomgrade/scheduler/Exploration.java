package org.loomgrade.scheduler;

import java.util.List;
import org.loomgrade.scheduler.report.Finding;

/**
 * What an exploration found.
 *
 * @param findings distinct ones, in the order of the schedules that showed them first
 * @param schedules how many were run
 * @param steps of all of them
 * @param end why no more were run
 */
public record Exploration(List<Finding> findings, int schedules, long steps, End end) {
  public Exploration {
    findings = List.copyOf(findings);
  }

  /** Why an exploration ended. */
  public enum End {
    /** As many schedules as were asked for were run. */
    SCHEDULES_USED,
    /** There is no other interleaving: every one was run, or one that is equivalent to it. */
    ALL_INTERLEAVINGS,
    /** The first finding was to end it. */
    FIRST_FINDING,
    /** The schedules were so long that all of them would take too long. */
    STEPS_USED,
    /** The thread that asked for it was interrupted. */
    INTERRUPTED,
    /** Too many schedules used up their budget of steps. */
    LIVELOCKS,
    /** The listener had enough. */
    LISTENER
  }

  /** Whether nothing was found. */
  public boolean clean() {
    return findings.isEmpty();
  }
}
