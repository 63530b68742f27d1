package org.loomgrade.scheduler.engine;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The scheduler that our virtual threads name. It is a ForkJoinPool because {@code
 * VirtualThread.schedule} (Temurin 25.0.3) hands timed parks to {@code schedule} only then; it
 * never has a worker. {@code CorpusTest} (right/SleepsInOrder) notices when that changes.
 */
final class Carrier extends ForkJoinPool {
  private @Nullable Run run;

  Carrier() {
    super(1);
  }

  void serve(@Nullable Run newRun) {
    run = newRun;
  }

  @Override
  public void execute(Runnable task) {
    throw new IllegalStateException("VirtualThread.submitRunContinuation is not rewritten");
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
    Run current = run;
    if (current == null) {
      throw new IllegalStateException("no schedule is running");
    }
    return current.parks(command, unit.toNanos(delay));
  }
}
