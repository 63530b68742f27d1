package org.loomgrade.scheduler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loomgrade.scheduler.Exploration.End;
import org.loomgrade.scheduler.engine.CarrierThread;
import org.loomgrade.scheduler.engine.Engine;
import org.loomgrade.scheduler.engine.Engine.Limits;
import org.loomgrade.scheduler.engine.Engine.Outcome;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.jdk.Agent;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Kind;
import org.loomgrade.scheduler.strategy.Strategy;

/**
 * Runs a program under many schedules. Immutable; one exploration at a time runs in a JVM, others
 * wait.
 *
 * @param seed all that is random follows it
 * @param schedules at most how many are run
 * @param stepBudget after how many steps a schedule is a livelock
 * @param stopAtFirst whether the first finding ends the exploration
 * @param strategies names of those taken in turn: {@code random}, {@code pct}, {@code pos}
 */
public record Explorer(
    long seed, int schedules, int stepBudget, boolean stopAtFirst, List<String> strategies) {
  /** A livelock takes long and tells little that the one before did not. */
  private static final int MOST_LIVELOCKS = 20;

  public Explorer {
    strategies = List.copyOf(strategies);
    strategies.forEach(Explorer::strategy);
    if (schedules <= 0) {
      throw new IllegalArgumentException("schedules must be > 0, was " + schedules);
    }
    if (stepBudget <= 0) {
      throw new IllegalArgumentException("stepBudget must be > 0, was " + stepBudget);
    }
  }

  /** An explorer with the usual settings. */
  public static Explorer seeded(long seed) {
    return new Explorer(
        seed, 1_000, 50_000, false, Token.portfolio().stream().map(Strategy::name).toList());
  }

  public Explorer withSchedules(int newSchedules) {
    return new Explorer(seed, newSchedules, stepBudget, stopAtFirst, strategies);
  }

  public Explorer withStepBudget(int newStepBudget) {
    return new Explorer(seed, schedules, newStepBudget, stopAtFirst, strategies);
  }

  public Explorer withStrategies(String... newStrategies) {
    return new Explorer(seed, schedules, stepBudget, stopAtFirst, List.of(newStrategies));
  }

  public Explorer stoppingAtFirst() {
    return new Explorer(seed, schedules, stepBudget, true, strategies);
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
    Agent.install();
    Canaries.sing();
    return CarrierThread.call(() -> exploreHere(program, listener));
  }

  Exploration exploreUnchecked(Program program) {
    return CarrierThread.call(() -> exploreHere(program, ExplorationListener.NONE));
  }

  private Exploration exploreHere(Program program, ExplorationListener listener) {
    List<Strategy> portfolio = strategies.stream().map(Explorer::strategy).toList();
    List<Finding> findings = new ArrayList<>();
    Set<String> known = new HashSet<>();
    long steps = 0;
    int livelocks = 0;
    int index = 0;
    End end = End.SCHEDULES_USED;
    while (index < schedules && end == End.SCHEDULES_USED) {
      Strategy strategy = portfolio.get(index % portfolio.size());
      Token token = new Token(strategy.name(), seed, index++);
      listener.exploring(token.toString());
      Outcome outcome = run(program, strategy, token, false);
      steps += outcome.steps();
      for (Finding finding : outcome.findings()) {
        livelocks += finding.kind() == Kind.LIVELOCK ? 1 : 0;
        if (known.add(finding.identity())) {
          findings.add(finding);
          listener.found(finding);
        }
      }
      listener.explored(index);
      end = end(!findings.isEmpty(), livelocks, listener);
    }
    return new Exploration(findings, index, steps, end);
  }

  private End end(boolean found, int livelocks, ExplorationListener listener) {
    if (stopAtFirst && found) {
      return End.FIRST_FINDING;
    }
    if (livelocks >= MOST_LIVELOCKS) {
      return End.LIVELOCKS;
    }
    return listener.hasEnough() ? End.LISTENER : End.SCHEDULES_USED;
  }

  /** Runs the schedule that a token names, and keeps its trace. */
  public Outcome replay(Program program, String token) {
    Token parsed = Token.parse(token);
    Agent.install();
    Canaries.sing();
    return CarrierThread.call(() -> run(program, strategy(parsed.strategy()), parsed, true));
  }

  private Outcome run(Program program, Strategy strategy, Token token, boolean traced) {
    return Engine.get()
        .run(program, strategy, token.random(), new Limits(stepBudget), token.toString(), traced);
  }

  private static Strategy strategy(String name) {
    return Token.portfolio().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "strategy must be one of "
                    + Token.portfolio().stream().map(Strategy::name).toList()
                    + ", was "
                    + name));
  }
}
