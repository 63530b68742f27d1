package org.loomgrade.scheduler.engine;

import java.util.List;
import java.util.SplittableRandom;
import org.loomgrade.scheduler.boot.Jdk;
import org.loomgrade.scheduler.jdk.Internals;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Kind;
import org.loomgrade.scheduler.report.Trace;
import org.loomgrade.scheduler.strategy.Strategy;

/** Runs programs, one schedule at a time; there is one in a JVM. */
public final class Engine {
  private static final Engine INSTANCE = new Engine();

  private final Carrier carrier = new Carrier();
  private final Control control = new Control();
  private final Helpers helpers = new Helpers();

  private volatile int beats;

  private Engine() {}

  /** A number that changes as long as what is run can be seen to get on; for any thread. */
  public int beats() {
    return beats;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // by one thread
  void beat() {
    beats++;
  }

  Helpers helpers() {
    return helpers;
  }

  /** The engine; the JVM must be prepared by {@code Agent.install}. */
  public static Engine get() {
    return INSTANCE;
  }

  /**
   * What one schedule showed.
   *
   * @param nanos of virtual time that it took
   * @param threads how many were started
   * @param crossing the numbers, from 0, of three steps of the trace by which threads got into each
   *     other's way: an access, a change of the same object by another thread, a change by the
   *     first; empty when there are none or no trace is wanted
   * @param abandoned whether the strategy gave it up, as nothing new could come of it
   * @param output what the program printed, up to a bound
   */
  public record Outcome(
      List<Finding> findings,
      Trace trace,
      long nanos,
      int steps,
      int threads,
      String output,
      List<Integer> crossing,
      boolean abandoned) {
    private static Outcome outOfMemory(String token) {
      Trace none = new Trace(List.of(), List.of());
      Finding finding =
          new Finding(
              Kind.RESOURCE_LIMIT, "the program used up the memory", List.of(), token, 0, none);
      return new Outcome(List.of(finding), none, 0, 0, 0, "", List.of(), false);
    }
  }

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
    Run run = new Run(carrier, strategy, random, limits, traced);
    carrier.serve(run);
    control.serve(run);
    Hooks.serve(run);
    Jdk.controlledBy(control);
    Diverted.begin();
    Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    try {
      run.execute(program);
    } catch (OutOfMemoryError e) { // not on a thread of the program, whose own are findings
      return Outcome.outOfMemory(token);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(handler); // libraries may have set one
      Diverted.end();
      Hooks.serve(null);
      control.serve(null);
      carrier.serve(null);
    }
    Values values = run.values();
    Trace trace =
        traced ? run.steps().trace(run.threads().names()) : new Trace(List.of(), List.of());
    return new Outcome(
        run.verdicts().findings(token),
        trace,
        run.timers().elapsedNanos(),
        run.steps().count(),
        run.threads().all().size(),
        run.streams().text(),
        values == null ? List.of() : values.crossing(),
        run.abandoned());
  }

  /**
   * What a schedule may use.
   *
   * @param steps after how many it is a livelock
   * @param loops how often a thread may go round loops between two steps
   */
  public record Limits(int steps, long loops) {
    /** More than a counter of type {@code int} has values. */
    public static final long LOOPS = 2_200_000_000L;
  }
}
