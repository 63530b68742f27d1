package org.loomgrade.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Outcome;

/**
 * What one worker JVM said of one order.
 *
 * @param outcomes of the checks that it finished
 * @param unfinishedCriterion the check that it was at when it ended; null when it was at none
 * @param end how it ended
 * @param unknownCriterion a criterion that it has no check of; null when there was none
 * @param failureOfOurs what went wrong that is not the submission's fault; null when nothing did
 * @param log the end of what it said on standard error, if it ended
 */
record WorkerReport(
    List<Outcome> outcomes,
    @Nullable String unfinishedCriterion,
    End end,
    @Nullable String unknownCriterion,
    @Nullable String failureOfOurs,
    String log) {
  private static final Set<Kind> LIMITS = Set.of(Kind.EXIT, Kind.RESOURCE_LIMIT);

  WorkerReport {
    outcomes = List.copyOf(outcomes);
  }

  /** How a worker ended. */
  enum End {
    /** Not: it waits for its next order. */
    NONE,
    /** By itself. */
    ITS_OWN,
    /** Killed from outside, as when the machine is short of memory. */
    KILLED,
    /** By another signal: the JVM crashed. */
    CRASHED,
    /** By us, as it said nothing for too long. */
    TOO_SILENT
  }

  /** Whether it ended in a way that may have nothing to do with the check that it was at. */
  boolean endedByASignal() {
    return unfinishedCriterion != null && (end == End.KILLED || end == End.CRASHED);
  }

  /** Whether all of it would be the same in a JVM that has not served others before. */
  boolean isPlain() {
    return end == End.NONE
        && failureOfOurs == null
        && outcomes.stream().noneMatch(WorkerReport::isOfLimits);
  }

  /** The outcomes of which this can be said, when it cannot be said of all. */
  List<Outcome> plainOutcomes() {
    return failureOfOurs == null
        ? outcomes.stream().filter(outcome -> !isOfLimits(outcome)).toList()
        : List.of();
  }

  /** This report, with what another worker came to before. */
  WorkerReport after(List<Outcome> before) {
    List<Outcome> all = new ArrayList<>(before);
    all.addAll(outcomes);
    return new WorkerReport(all, unfinishedCriterion, end, unknownCriterion, failureOfOurs, log);
  }

  /** How much memory there is, and how deep the stack may get, depends on what ran before. */
  static boolean isOfLimits(Outcome outcome) {
    return outcome.failures().stream().anyMatch(WorkerReport::isOfLimits);
  }

  private static boolean isOfLimits(Failure failure) {
    return LIMITS.contains(failure.kind())
        || failure.values().values().stream()
            .anyMatch(value -> value.contains(StackOverflowError.class.getSimpleName()));
  }
}
