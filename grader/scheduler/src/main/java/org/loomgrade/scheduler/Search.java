package org.loomgrade.scheduler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.Exploration.End;
import org.loomgrade.scheduler.engine.Engine;
import org.loomgrade.scheduler.engine.Engine.Limits;
import org.loomgrade.scheduler.engine.Engine.Outcome;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Kind;
import org.loomgrade.scheduler.strategy.Exhaustive;
import org.loomgrade.scheduler.strategy.Strategies;
import org.loomgrade.scheduler.strategy.Strategy;

/** One exploration: which schedules are run, and what they showed. On a carrier's thread. */
final class Search {
  /** Schedules that do not end take long, and one is like the other. */
  private static final int MOST_LIVELOCKS = 2;

  /** Of steps, each of which takes longer the more threads there are: a minute or so. */
  private static final long MOST_WORK = 60_000_000;

  private static final int FEW_THREADS = 64;

  /** One part in so many of the schedules is spent on the hope that the program has no more. */
  private static final int PRELUDE = 10;

  private final Explorer explorer;
  private final Program program;
  private final ExplorationListener listener;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private long steps;
  private long work;
  private int tried;
  private int schedules;
  private int livelocks;

  Search(Explorer explorer, Program program, ExplorationListener listener) {
    this.explorer = explorer;
    this.program = program;
    this.listener = listener;
  }

  Exploration run() {
    boolean portfolio = explorer.strategies().equals(Strategies.PORTFOLIO);
    boolean exhaustive = explorer.strategies().equals(List.of("exhaustive"));
    End end = null;
    if (portfolio || exhaustive) {
      end = exhaust(exhaustive ? explorer.schedules() : explorer.schedules() / PRELUDE);
    }
    if (end == null) {
      end = exhaustive ? End.SCHEDULES_USED : sample();
    }
    return new Exploration(findings, schedules, steps, end);
  }

  /** Runs all interleavings, if they are not more than {@code most}; null when they are. */
  private @Nullable End exhaust(int most) {
    Exhaustive search = new Exhaustive();
    while (tried < most) {
      if (!search.hasNext()) {
        return exhausted();
      }
      End end = run(search);
      if (end != null) {
        return end;
      }
    }
    return search.hasNext() ? null : exhausted();
  }

  /** What was cut short is not known to its end. */
  private End exhausted() {
    return livelocks > 0 ? End.LIVELOCKS : End.ALL_INTERLEAVINGS;
  }

  private End sample() {
    List<Strategy> strategies = explorer.strategies().stream().map(Strategies::named).toList();
    while (tried < explorer.schedules()) {
      End end = run(strategies.get(tried % strategies.size()));
      if (end != null) {
        return end;
      }
    }
    return End.SCHEDULES_USED;
  }

  private @Nullable End run(Strategy strategy) {
    Token token = new Token(strategy.name(), explorer.seed(), tried);
    listener.exploring(token.toString());
    Outcome outcome = run(strategy, token, false);
    tried++;
    steps += outcome.steps();
    schedules += outcome.abandoned() ? 0 : 1;
    for (Finding finding : outcome.findings()) {
      if (known.add(finding.identity())) {
        findings.add(finding);
        listener.found(finding);
      }
    }
    listener.explored(schedules);
    if (explorer.stopAtFirst() && !findings.isEmpty()) {
      return End.FIRST_FINDING;
    }
    if (listener.hasEnough()) {
      return End.LISTENER;
    }
    if (Thread.interrupted()) {
      return End.INTERRUPTED;
    }
    work += (long) outcome.steps() * (1 + outcome.threads() / FEW_THREADS);
    if (work > MOST_WORK) {
      return End.STEPS_USED;
    }
    return isEndless(outcome) ? End.LIVELOCKS : null;
  }

  /** Whether another schedule does not end, and it is not worth while to wait for more of them. */
  private boolean isEndless(Outcome outcome) {
    boolean livelock = outcome.findings().stream().anyMatch(f -> f.kind() == Kind.LIVELOCK);
    boolean byLoops = outcome.steps() < explorer.stepBudget();
    livelocks += livelock ? 1 : 0;
    return livelock && (byLoops || livelocks == MOST_LIVELOCKS);
  }

  /** Runs the schedules that tokens name, until {@code goOn} has had enough; says how many. */
  int sample(Iterable<Token> tokens, Predicate<Outcome> goOn) {
    Map<String, Strategy> strategies = new HashMap<>();
    for (Token token : tokens) {
      Strategy strategy = strategies.computeIfAbsent(token.strategy(), Strategies::named);
      tried++;
      if (!goOn.test(run(strategy, token, false)) || Thread.interrupted()) {
        break;
      }
    }
    return tried;
  }

  /** Runs the schedule that a token names. */
  Outcome one(Token token) {
    Strategy strategy = Strategies.named(token.strategy());
    if (strategy instanceof Exhaustive search) {
      for (int i = 0; i < token.index() && search.hasNext(); i++) {
        run(search, new Token(token.strategy(), token.seed(), i), false);
      }
      if (!search.hasNext()) {
        throw new IllegalArgumentException("the program has no schedule " + token);
      }
    }
    return run(strategy, token, true);
  }

  private Outcome run(Strategy strategy, Token token, boolean traced) {
    Limits limits = new Limits(explorer.stepBudget(), explorer.loopBudget());
    return Engine.get().run(program, strategy, token.random(), limits, token.toString(), traced);
  }
}
