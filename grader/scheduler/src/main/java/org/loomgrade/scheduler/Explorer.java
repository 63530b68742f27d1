package org.loomgrade.scheduler;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.loomgrade.scheduler.engine.CarrierThread;
import org.loomgrade.scheduler.engine.Engine.Limits;
import org.loomgrade.scheduler.engine.Engine.Outcome;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.jdk.Agent;
import org.loomgrade.scheduler.strategy.Strategies;

/**
 * Runs a program under many schedules. Immutable; one exploration at a time runs in a JVM, others
 * wait.
 *
 * @param seed all that is random follows it
 * @param schedules at most how many are run
 * @param stepBudget after how many steps a schedule is a livelock
 * @param loopBudget how often a thread may go round loops between two steps before that is one
 * @param stopAtFirst whether the first finding ends the exploration
 * @param strategies names of those taken in turn, see {@link Strategies#names()}
 */
public record Explorer(
    long seed,
    int schedules,
    int stepBudget,
    long loopBudget,
    boolean stopAtFirst,
    List<String> strategies) {
  public Explorer {
    strategies = List.copyOf(strategies);
    strategies.forEach(Strategies::named);
    if (schedules <= 0) {
      throw new IllegalArgumentException("schedules must be > 0, was " + schedules);
    }
    if (stepBudget <= 0) {
      throw new IllegalArgumentException("stepBudget must be > 0, was " + stepBudget);
    }
  }

  /** An explorer with the usual settings. */
  public static Explorer seeded(long seed) {
    return new Explorer(seed, 1_000, 500_000, Limits.LOOPS, false, Strategies.PORTFOLIO);
  }

  public Explorer withSchedules(int newSchedules) {
    return new Explorer(seed, newSchedules, stepBudget, loopBudget, stopAtFirst, strategies);
  }

  public Explorer withStepBudget(int newStepBudget) {
    return new Explorer(seed, schedules, newStepBudget, loopBudget, stopAtFirst, strategies);
  }

  public Explorer withLoopBudget(long newLoopBudget) {
    return new Explorer(seed, schedules, stepBudget, newLoopBudget, stopAtFirst, strategies);
  }

  public Explorer withStrategies(String... newStrategies) {
    return new Explorer(
        seed, schedules, stepBudget, loopBudget, stopAtFirst, List.of(newStrategies));
  }

  public Explorer stoppingAtFirst() {
    return new Explorer(seed, schedules, stepBudget, loopBudget, true, strategies);
  }

  /**
   * Explores a program.
   *
   * @param program its classes under test come from a {@code WovenLoader}; see {@link Programs}
   * @throws org.loomgrade.scheduler.jdk.UnsupportedJdkException when this JVM cannot be controlled
   */
  public Exploration explore(Program program) {
    return explore(program, ExplorationListener.NONE);
  }

  /** As {@link #explore(Program)}, telling a listener how it goes. */
  public Exploration explore(Program program, ExplorationListener listener) {
    return prepared(() -> exploreHere(program, listener));
  }

  Exploration exploreUnchecked(Program program) {
    return CarrierThread.call(() -> exploreHere(program, ExplorationListener.NONE));
  }

  private Exploration exploreHere(Program program, ExplorationListener listener) {
    return new Search(this, program, listener).run();
  }

  /**
   * Runs the schedules that tokens name, one after the other.
   *
   * @param tokens of strategies that need not know the schedules before
   * @param goOn is told what each showed, and says whether another one is to be run
   */
  public void sample(Program program, Iterable<Token> tokens, Predicate<Outcome> goOn) {
    Search search = new Search(this, program, ExplorationListener.NONE);
    prepared(() -> search.sample(tokens, goOn));
  }

  /** Runs the schedule that a token names, and keeps its trace. */
  public Outcome replay(Program program, String token) {
    Token parsed = Token.parse(token);
    Search search = new Search(this, program, ExplorationListener.NONE);
    return prepared(() -> search.one(parsed));
  }

  /**
   * Proves that this JVM still judges rightly, as when code that nobody trusts has been run in it:
   * judges a program that is known to be racy and one that is known to be sound.
   *
   * @throws org.loomgrade.scheduler.jdk.UnsupportedJdkException when it does not
   */
  public static void prove() {
    prepared(() -> null);
    Canaries.sing();
  }

  /** Does work that runs schedules, in a JVM that is known to judge rightly. */
  private static <T> T prepared(Callable<T> work) {
    Agent.install();
    Canaries.singOnce();
    return CarrierThread.call(work);
  }
}
