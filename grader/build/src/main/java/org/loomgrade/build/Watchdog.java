package org.loomgrade.build;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts a thread that waits for Maven when nothing new is built for too long: Maven's invoker
 * then ends Maven, see CommandLineUtils of maven-shared-utils 3.4.2 and MavenBuildTest.
 */
final class Watchdog implements AutoCloseable {
  private final Duration limit;
  private final Thread waiting;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("maven-watchdog").factory());
  private @Nullable ScheduledFuture<?> next;
  private boolean barked;
  private boolean closed;

  Watchdog(Duration limit, Thread waiting) {
    this.limit = limit;
    this.waiting = waiting;
  }

  /** Something new is built. */
  synchronized void restart() {
    if (next != null) {
      next.cancel(false);
    }
    if (!closed) {
      next = timer.schedule(this::bark, limit.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void bark() {
    if (!closed) {
      barked = true;
      waiting.interrupt();
    }
  }

  /** Whether the thread was interrupted. */
  synchronized boolean hasBarked() {
    return barked;
  }

  /** Ends the watch; an interrupt of its own that came too late is taken back. */
  @Override
  public synchronized void close() {
    closed = true;
    timer.shutdownNow();
    if (barked) {
      Thread.interrupted();
    }
  }
}
