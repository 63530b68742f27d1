package org.loomgrade.scheduled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loomgrade.explore.Findings;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Location;
import org.loomgrade.model.Schedule;
import org.loomgrade.model.StudentText;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.scheduler.engine.Engine.Outcome;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Involved;
import org.loomgrade.scheduler.report.Trace;

/** What the scheduler finds, as failures of a check. */
final class Failures {
  private static final int MOST_PLACES = 4;

  /** What a result keeps of a schedule. */
  static final int FEW_ROWS = 60;

  /** What a replay shows. */
  static final int ALL_ROWS = 2_000;

  private Failures() {}

  /** A finding as a failure; null when it says that nothing can be said. */
  static @Nullable Failure of(Finding finding, Schedule schedule) {
    Kind kind =
        switch (finding.kind()) {
          case DATA_RACE -> Kind.DATA_RACE;
          case EXCEPTION -> Kind.EXCEPTION;
          case DEADLOCK -> Kind.DEADLOCK;
          case LIVELOCK -> Kind.LIVELOCK;
          case THREAD_LEAK -> Kind.THREAD_LEAK;
          case EXIT -> Kind.EXIT;
          case RESOURCE_LIMIT -> Kind.RESOURCE_LIMIT;
          case UNCONTROLLED -> null;
        };
    if (kind == null) {
      return null;
    }
    String way = kind == Kind.EXCEPTION ? "thread-died" : kind.id();
    return new Failure(way, kind, values(finding), places(finding), schedule, null);
  }

  /** How threads interleaved up to a finding. */
  static Interleaving interleaving(Finding finding, int rows) {
    ExploreFinding shown = Findings.of(finding, rows);
    return new Interleaving(shown.threads(), shown.steps(), shown.trace());
  }

  /** How threads interleaved in a schedule whose check failed at its end. */
  static Interleaving interleaving(Outcome outcome, Schedule schedule, int rows) {
    List<Involved> sides = List.of();
    int end = outcome.trace().steps().size();
    if (!outcome.crossing().isEmpty() && rows < ALL_ROWS) {
      sides = List.of(side(outcome, 2), side(outcome, 1));
      end = outcome.crossing().get(2) + 1;
    }
    String token = Schedules.token(schedule).toString();
    return interleaving(
        new Finding(
            org.loomgrade.scheduler.report.Kind.EXCEPTION, "", sides, token, end, outcome.trace()),
        rows);
  }

  /** Where threads got into each other's way; empty when they did not. */
  static List<Location> crossingPlaces(Outcome outcome) {
    return outcome.crossing().stream()
        .map(step -> Watch.location(outcome.trace().steps().get(step).site()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** The thread that takes a step of a crossing. */
  private static Involved side(Outcome outcome, int step) {
    Trace.Step taken = outcome.trace().steps().get(outcome.crossing().get(step));
    return new Involved(
        outcome.trace().threads().get(taken.thread()), taken.thread(), taken.site());
  }

  /** Whether a check comes to no end by what was found. */
  static boolean endsRun(Finding finding) {
    return switch (finding.kind()) {
      case DEADLOCK, LIVELOCK, EXIT, RESOURCE_LIMIT, UNCONTROLLED -> true;
      case DATA_RACE, EXCEPTION, THREAD_LEAK -> false;
    };
  }

  /** Whether a side of a finding lies in a method of this name or in its lambdas; in any for "". */
  static boolean isInside(Finding finding, String method) {
    return method.isEmpty()
        || finding.sides().stream()
            .map(side -> side.site().method())
            .anyMatch(name -> name.equals(method) || name.startsWith("lambda$" + method + "$"));
  }

  private static Map<String, String> values(Finding finding) {
    Map<String, String> values = new HashMap<>();
    values.put("sentence", StudentText.clean(finding.sentence()));
    String exception = finding.sentence().replaceFirst(".* ended by ", "");
    values.put("exception", StudentText.clean(exception));
    List<Involved> sides = finding.sides();
    for (int i = 0; i < Math.min(2, sides.size()); i++) {
      String name = i == 0 ? "first" : "second";
      values.put(name, StudentText.clean(sides.get(i).site().operation()));
      values.put(name + "Thread", StudentText.clean(sides.get(i).thread()));
    }
    return values;
  }

  private static List<Location> places(Finding finding) {
    return finding.sides().stream()
        .map(side -> Watch.location(side.site()))
        .flatMap(Optional::stream)
        .distinct()
        .limit(MOST_PLACES)
        .toList();
  }
}
