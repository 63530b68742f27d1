package org.loomgrade.scheduled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.loomgrade.checks.Budget;
import org.loomgrade.checks.Exploration;
import org.loomgrade.checks.Failed;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Schedule;
import org.loomgrade.scheduler.engine.Engine.Outcome;
import org.loomgrade.scheduler.report.Finding;

/** Judges what the schedules of one check show, until one fails it. */
final class Judge {
  /** More of one schedule says no more. */
  private static final int MOST_FAILURES = 3;

  private final CheckProgram program;
  private final Budget budget;
  private List<Failure> failures = List.of();
  private int schedules;

  Judge(CheckProgram program, Budget budget) {
    this.program = program;
    this.budget = budget;
  }

  /** Judges a schedule; whether to go on with another one. */
  boolean goesOn(Outcome outcome) {
    schedules++;
    failures = failures(outcome);
    return failures.isEmpty();
  }

  boolean hasFailed() {
    return !failures.isEmpty();
  }

  Exploration exploration() {
    return new Exploration(schedules, failures);
  }

  /**
   * Adds how threads interleaved in the schedule that failed.
   *
   * @param again the same schedule, run again and traced
   */
  void show(Outcome again) {
    List<Failure> repeated = failures(again);
    if (!repeated.equals(failures)) {
      throw new IllegalStateException(
          "schedule %s came to %s, and to %s when it was run again"
              .formatted(program.schedule(), failures, repeated));
    }
    failures = failures.stream().map(failure -> shown(failure, again)).toList();
  }

  private Failure shown(Failure failure, Outcome again) {
    int rows = budget.only() == null ? Failures.FEW_ROWS : Failures.ALL_ROWS;
    for (Finding finding : again.findings()) {
      if (failure.equals(Failures.of(finding, program.schedule()))) {
        return failure.showing(Failures.interleaving(finding, rows));
      }
    }
    if (program.schedule().isCalm()) {
      return placed(failure, List.of());
    }
    return placed(failure, Failures.crossingPlaces(again))
        .showing(Failures.interleaving(again, program.schedule(), rows));
  }

  /** A failure with its own places and these; without any, with that of the method which failed. */
  private Failure placed(Failure failure, List<Location> places) {
    List<Location> all =
        Stream.concat(failure.locations().stream(), places.stream()).distinct().toList();
    Location called = program.lastCalled();
    return failure.at(all.isEmpty() && called != null ? List.of(called) : all);
  }

  private List<Failure> failures(Outcome outcome) {
    Schedule schedule = program.schedule();
    boolean calm = schedule.isCalm();
    Throwable error = program.error();
    if (error instanceof OutOfMemoryError) {
      // Where memory ends is chance: in the submission, or in the check, which needs next to none.
      return List.of(
          Failure.of(
              Kind.RESOURCE_LIMIT.id(),
              Kind.RESOURCE_LIMIT,
              Map.of("exception", error.getClass().getSimpleName())));
    }
    if (error != null) {
      throw new IllegalStateException("a failure of the check, in schedule " + schedule, error);
    }
    List<Failure> found = new ArrayList<>();
    for (Finding finding : outcome.findings()) {
      Failure failure = Failures.of(finding, schedule);
      if (failure == null) {
        if (calm) {
          throw new IllegalStateException("not to be judged: " + finding);
        }
        return List.of(); // nothing is known about this schedule
      }
      if (counts(finding, failure.kind(), calm)) {
        found.add(failure);
      }
    }
    Failed failed = program.failed();
    if (failed != null && (calm || budget.interleavings().contains(failed.failure().kind()))) {
      found.add(failed.failure());
    }
    if (!program.isOver() && outcome.findings().isEmpty()) {
      throw new IllegalStateException("the check came to no end, in schedule " + schedule);
    }
    return distinct(found);
  }

  /** Those of different kinds or places: other threads at the same lines say no more. */
  private static List<Failure> distinct(List<Failure> found) {
    Set<String> known = new HashSet<>();
    return found.stream()
        .filter(failure -> known.add(failure.way() + failure.locations()))
        .limit(MOST_FAILURES)
        .toList();
  }

  /** An exception counts here if it kept the check from its end, else by what the check sees. */
  private boolean counts(Finding finding, Kind kind, boolean calm) {
    if (kind == Kind.EXCEPTION) {
      return !program.isOver() && (calm || budget.interleavings().contains(kind));
    }
    boolean named = budget.interleavings().contains(kind);
    return (calm && Failures.endsRun(finding))
        || (named && (kind != Kind.DATA_RACE || Failures.isInside(finding, budget.inside())));
  }
}
