package org.loomgrade.explore;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.explore.ExploreAnswer;
import org.loomgrade.model.explore.ExploreEnd;
import org.loomgrade.model.explore.ExploreOrder;
import org.loomgrade.model.explore.ExploreOrder.Settings;
import org.loomgrade.model.explore.ExploreResult;
import org.loomgrade.scheduler.Explorer;
import org.loomgrade.scheduler.Programs;
import org.loomgrade.scheduler.engine.Engine.Outcome;
import org.loomgrade.scheduler.engine.Program;
import org.loomgrade.scheduler.jdk.UnsupportedJdkException;
import org.loomgrade.scheduler.weave.ClassPath;

/** Carries out one order. */
final class Exploring {
  private static final int RESERVE = 16 << 20;

  private final ExploreOrder order;
  private final Answer answer;

  /** Given up when memory is short, so that there is enough to say so. */
  private final AtomicReference<byte @Nullable []> reserve =
      new AtomicReference<>(new byte[RESERVE]);

  Exploring(ExploreOrder order, Answer answer) {
    this.order = order;
    this.answer = answer;
  }

  /** The answer; never throws. */
  ExploreAnswer explore() {
    Explorer explorer;
    ClassPath classPath;
    Program program;
    try {
      explorer = explorer(order.settings());
      classPath = ClassPath.of(order.program().classpath());
      program = Programs.main(classPath, order.program().main(), order.program().arguments());
    } catch (UnsupportedJdkException e) {
      return ExploreAnswer.refused(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return ExploreAnswer.refused(String.valueOf(e.getMessage()));
    } catch (LinkageError e) {
      return ExploreAnswer.refused(order.program().main() + " cannot be loaded: " + described(e));
    }
    Progress progress = new Progress(order.settings().traceRows());
    Report report = new Report(order, explorer, progress);
    Watchdog watchdog =
        new Watchdog(order, progress, classPath, stuck -> answer.give(report.stuck(stuck)));
    watchdog.start();
    return run(explorer, program, progress, report);
  }

  private ExploreAnswer run(Explorer explorer, Program program, Progress progress, Report report) {
    try {
      String token = order.replay();
      return ExploreAnswer.of(
          token == null
              ? explored(explorer, program, progress, report)
              : replayed(token, explorer, program, progress, report));
    } catch (OutOfMemoryError e) {
      reserve.set(null);
      return report.outOfMemory();
    } catch (UnsupportedJdkException e) {
      return ExploreAnswer.refused(String.valueOf(e.getMessage()));
    } catch (RuntimeException | Error e) {
      return ExploreAnswer.failed(stack(e));
    }
  }

  private ExploreResult explored(
      Explorer explorer, Program program, Progress progress, Report report) {
    ExploreResult result = report.explored(explorer.explore(program, progress));
    return order.settings().output()
        ? new Outputs(explorer, program, progress).addTo(result)
        : result;
  }

  private static ExploreResult replayed(
      String token, Explorer explorer, Program program, Progress progress, Report report) {
    progress.exploring(token);
    Outcome outcome = explorer.replay(program, token);
    outcome.findings().forEach(progress::found);
    progress.explored(1);
    return report.of(ExploreEnd.SCHEDULES_USED).withOutput(outcome.output());
  }

  private static Explorer explorer(Settings settings) {
    Explorer explorer = Explorer.seeded(settings.seed()).withSchedules(settings.schedules());
    if (settings.stepBudget() > 0) {
      explorer = explorer.withStepBudget(settings.stepBudget());
    }
    if (!settings.strategies().isEmpty()) {
      explorer = explorer.withStrategies(settings.strategies().toArray(String[]::new));
    }
    return settings.stopAtFirst() ? explorer.stoppingAtFirst() : explorer;
  }

  private static String described(LinkageError error) {
    String name = error.getClass().getSimpleName();
    return error.getMessage() == null ? name : name + ": " + error.getMessage();
  }

  private static String stack(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
