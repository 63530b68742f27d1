package org.loomgrade.scheduler.engine;

import java.util.List;
import java.util.SplittableRandom;
import org.loomgrade.scheduler.boot.Jdk;
import org.loomgrade.scheduler.jdk.Internals;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Trace;
import org.loomgrade.scheduler.strategy.Strategy;

/** Runs programs, one schedule at a time; there is one in a JVM. */
public final class Engine {
  private static final Engine INSTANCE = new Engine();

  private final Carrier carrier = new Carrier();
  private final Control control = new Control();

  private Engine() {}

  /** The engine; the JVM must be prepared by {@code Agent.install}. */
  public static Engine get() {
    return INSTANCE;
  }

  /**
   * What one schedule showed.
   *
   * @param nanos of virtual time that it took
   * @param output what the program printed, up to a bound
   */
  public record Outcome(
      List<Finding> findings, Trace trace, long nanos, int steps, String output) {}

  /**
   * Runs a program under one schedule. To be called on a {@link CarrierThread}.
   *
   * @param token names the schedule in findings
   * @param traced whether the outcome's trace is wanted; findings always have theirs
   */
  public Outcome run(
      Program program,
      Strategy strategy,
      SplittableRandom random,
      Limits limits,
      String token,
      boolean traced) {
    Internals.resetNumbering();
    Run run = new Run(carrier, strategy, random, limits.steps());
    carrier.serve(run);
    control.serve(run);
    Hooks.serve(run);
    Jdk.controlledBy(control);
    try {
      run.execute(program);
    } finally {
      Hooks.serve(null);
      control.serve(null);
      carrier.serve(null);
    }
    Trace trace =
        traced
            ? run.steps().trace(run.tasks().stream().map(Task::name).toList())
            : new Trace(List.of(), List.of());
    return new Outcome(
        run.verdicts().findings(token),
        trace,
        run.timers().elapsedNanos(),
        run.steps().count(),
        run.streams().text());
  }

  /** What a schedule may use. */
  public record Limits(int steps) {}
}
