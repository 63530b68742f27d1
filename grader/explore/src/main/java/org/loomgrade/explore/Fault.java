package org.loomgrade.explore;

import java.util.List;
import java.util.Set;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Involved;
import org.loomgrade.scheduler.report.Trace;

/** Where in a trace a finding shows: a schedule may go on after it. */
final class Fault {
  private Fault() {}

  /** The number of the step with which the fault is complete, counted from 1. */
  static int end(Finding finding) {
    Trace trace = finding.trace();
    int end =
        switch (finding.kind()) {
          case DATA_RACE -> both(finding.sides(), trace);
          case EXCEPTION -> last(finding.sides(), trace);
          case DEADLOCK, LIVELOCK, THREAD_LEAK, EXIT, UNCONTROLLED -> 0;
        };
    return end == 0 ? trace.steps().size() : end;
  }

  /**
   * The number of a side's thread in the trace: one of its name that was at its place, best, or at
   * least one of its name; -1 when there is none.
   *
   * @param taken numbers that other sides have
   */
  static int thread(Involved side, Trace trace, Set<Integer> taken) {
    int named = -1;
    for (Trace.Step step : trace.steps()) {
      int number = step.thread();
      if (!taken.contains(number) && trace.threads().get(number).equals(side.thread())) {
        named = number;
        if (step.site().equals(side.site())) {
          return number;
        }
      }
    }
    return named;
  }

  /** The first step at which both sides have been at their places. */
  private static int both(List<Involved> sides, Trace trace) {
    boolean[] seen = new boolean[sides.size()];
    for (int i = 0; i < trace.steps().size(); i++) {
      for (int side = 0; side < seen.length; side++) {
        seen[side] |= is(trace, i, sides.get(side));
      }
      if (all(seen)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean all(boolean[] seen) {
    for (boolean one : seen) {
      if (!one) {
        return false;
      }
    }
    return true;
  }

  /** The last step of the thread that ended. */
  private static int last(List<Involved> sides, Trace trace) {
    for (int i = trace.steps().size(); i > 0; i--) {
      String name = trace.threads().get(trace.steps().get(i - 1).thread());
      if (sides.stream().anyMatch(side -> side.thread().equals(name))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean is(Trace trace, int step, Involved side) {
    Trace.Step at = trace.steps().get(step);
    return at.site().equals(side.site()) && trace.threads().get(at.thread()).equals(side.thread());
  }
}
