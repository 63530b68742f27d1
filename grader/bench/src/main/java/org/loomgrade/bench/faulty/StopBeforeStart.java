package org.loomgrade.bench.faulty;

import java.util.concurrent.CountDownLatch;
import org.loomgrade.bench.program.Threads;

/** Order: a worker that does not run yet is not told to stop, and never will be. */
public final class StopBeforeStart implements Runnable {
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile boolean running;

  @Override
  public void run() {
    Threads.runAll(this::work, this::stop);
  }

  private void work() {
    running = true;
    try {
      stop.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts", e);
    }
  }

  private void stop() {
    if (running) {
      stop.countDown();
    }
  }
}
