package org.loomgrade.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What Ctrl-C and its like do to a command: its thread is interrupted, and the JVM ends when the
 * thread has tidied up.
 */
final class Interruption implements AutoCloseable {
  /** Ending processes and deleting files takes less; whoever does not notice is not waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Thread command;
  private final CountDownLatch ended = new CountDownLatch(1);

  private Interruption(Thread command) {
    this.command = command;
  }

  /** Until this is closed, the current thread is the one that is interrupted. */
  static Interruption ofThisThread() {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::interrupt, "interruption"));
    return interruption;
  }

  private void interrupt() {
    if (ended.getCount() == 0) {
      return;
    }
    command.interrupt();
    try {
      if (!ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody does; the JVM ends at once then
    }
  }

  @Override
  public void close() {
    ended.countDown();
  }
}
