package org.loomgrade.scheduled;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.loomgrade.checks.Body;
import org.loomgrade.checks.Budget;
import org.loomgrade.checks.Exploration;
import org.loomgrade.checks.Runner;
import org.loomgrade.checks.SubmissionClasses;
import org.loomgrade.model.Schedule;
import org.loomgrade.scheduler.Explorer;
import org.loomgrade.scheduler.engine.Engine;
import org.loomgrade.scheduler.engine.Engine.Outcome;
import org.loomgrade.scheduler.jdk.UnsupportedJdkException;

/**
 * Runs checks under the scheduler. The first schedules are calm: no thread is disturbed before it
 * waits, so whatever goes wrong needs no bad luck. In the others, which the budget asks for, only
 * those kinds of failures count that the budget names: a criterion is not lost by the unlucky
 * moment of a fault that is another one's.
 */
public final class ScheduledRunner implements Runner {
  /** How many schedules are calm where others follow. */
  private static final int CALM_ONES = 4;

  /** POS finds most with few schedules; see the table of {@code scripts/bench}. */
  private static final List<String> STRATEGIES = List.of("pos", "pct", "random");

  /** More than any program of an exercise needs, and over in a moment. */
  private static final int STEPS = 2_000_000;

  private final Submission submission;
  private final long seed;
  private final Explorer explorer;
  private final AtomicInteger begun = new AtomicInteger();

  /** A runner for one submission. */
  public ScheduledRunner(SubmissionClasses classes, long seed) {
    this.submission = new Submission(classes);
    this.seed = seed;
    this.explorer = Explorer.seeded(seed).withStepBudget(STEPS);
  }

  /**
   * Proves that this JVM judges rightly, also after code that nobody trusts: it has to judge a racy
   * and a sound program.
   *
   * @throws IllegalStateException when it does not
   */
  public static void prove() {
    try {
      Explorer.prove();
    } catch (UnsupportedJdkException e) {
      throw new IllegalStateException("this JVM cannot be relied on: " + e.getMessage(), e);
    }
  }

  @Override
  public Exploration explore(Body body, Budget budget) {
    CheckProgram program = new CheckProgram(body, submission);
    Judge judge = new Judge(program, budget);
    Schedule only = budget.only();
    explorer.sample(
        program,
        () ->
            only == null
                ? new Schedules(budget.schedules(), index -> schedule(budget, index), program)
                : new Schedules(1, _ -> only, program),
        judge::goesOn);
    if (judge.hasFailed()) {
      judge.show(replay(program));
    }
    return judge.exploration();
  }

  /**
   * A number that changes as long as schedules begin, or the one that runs takes steps; for any
   * thread. Code that is busy or blocked inside the JDK takes none.
   */
  public long pulse() {
    return ((long) begun.get() << Integer.SIZE) + Engine.get().beats();
  }

  private Schedule schedule(Budget budget, int index) {
    begun.incrementAndGet();
    boolean calm = budget.interleavings().isEmpty() || index < CALM_ONES;
    String strategy = calm ? Schedule.CALM : STRATEGIES.get(index % STRATEGIES.size());
    return new Schedule(seed, strategy, index);
  }

  /** Runs the schedule again that a check was run under last. */
  private Outcome replay(CheckProgram program) {
    Schedule schedule = program.schedule();
    program.prepare(schedule);
    return explorer.replay(program, Schedules.token(schedule).toString());
  }
}
