package org.loomgrade.plain;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.Body;
import org.loomgrade.checks.Budget;
import org.loomgrade.checks.Exploration;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.Runner;
import org.loomgrade.checks.SubmissionClasses;
import org.loomgrade.model.Failure;
import org.loomgrade.model.Schedule;

/** Runs checks in real time on threads of the JVM, one run at a time, with seeded random delays. */
public final class PlainRunner implements Runner, AutoCloseable {
  /** The strategy's name in schedules. */
  public static final String STRATEGY = "delays";

  /** A failure by the clock counts when it shows in this many runs... */
  private static final int CONFIRMATIONS = 2;

  /** ...out of this many. */
  private static final int TRIES = 3;

  private static final Duration LEFTOVERS = Duration.ofMillis(500);

  private final SubmissionClasses classes;
  private final long seed;
  private final Capture capture = new Capture();
  private final Set<Long> ownThreads = new HashSet<>();

  public PlainRunner(SubmissionClasses classes, long seed) {
    this.classes = classes;
    this.seed = seed;
    Carriers.start();
    capture.install();
    Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> Hooks.uncaught(thrown));
    Census.take().forEach(sighting -> ownThreads.add(sighting.id()));
  }

  /** Gives standard output and error back. */
  @Override
  public void close() {
    capture.uninstall();
    Thread.setDefaultUncaughtExceptionHandler(null);
  }

  @Override
  public Exploration explore(Body body, Budget budget) {
    for (int index = 0; index < budget.schedules(); index++) {
      Failure failure = judge(body, new Schedule(seed, STRATEGY, index));
      if (failure != null) {
        return new Exploration(index + 1L, List.of(failure));
      }
    }
    return new Exploration(budget.schedules(), List.of());
  }

  /**
   * Ends what the submission left running, as far as it lets itself be ended.
   *
   * @return whether nothing is left, so that another check can run in this JVM
   */
  public boolean tidyUp() {
    try {
      Awaitility.await()
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(20))
          .atMost(LEFTOVERS)
          .until(() -> strangers().isEmpty() || interruptStrangers());
      return true;
    } catch (ConditionTimeoutException e) {
      return false;
    }
  }

  private @Nullable Failure judge(Body body, Schedule schedule) {
    int failures = 0;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Failed failed = judgeOnce(body, schedule);
      if (failed == null) {
        if (attempt == 0) {
          return null;
        }
        continue;
      }
      failures++;
      if (!failed.restsOnTheClock() || failures == CONFIRMATIONS) {
        return failed.failure();
      }
    }
    return null;
  }

  private @Nullable Failed judgeOnce(Body body, Schedule schedule) {
    PlainRun run = new PlainRun(classes, schedule, capture, Set.copyOf(ownThreads));
    try {
      body.judge(run);
      return null;
    } catch (Failed failed) {
      return run.located(failed);
    } catch (RuntimeException | Error ours) {
      // What student code throws comes in observations; this is the check's own.
      throw ours;
    } catch (Throwable ours) {
      throw new IllegalStateException(ours);
    } finally {
      Hooks.recordTo(Recorder.NONE);
    }
  }

  private List<Sighting> strangers() {
    return Census.take().stream()
        .filter(sighting -> !ownThreads.contains(sighting.id()))
        .filter(Sighting::isStudents)
        .toList();
  }

  /** Always false: whether it helped, the next look tells. */
  private boolean interruptStrangers() {
    Set<Long> ids = new HashSet<>();
    strangers().forEach(sighting -> ids.add(sighting.id()));
    Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> ids.contains(thread.threadId()))
        .forEach(Thread::interrupt);
    return false;
  }
}
