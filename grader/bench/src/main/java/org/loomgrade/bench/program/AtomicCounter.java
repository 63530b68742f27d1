package org.loomgrade.bench.program;

import java.util.concurrent.atomic.AtomicInteger;

/** Eight threads count with an atomic integer. */
public final class AtomicCounter implements Runnable {
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void run() {
    Thread[] threads = new Thread[8];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> count.incrementAndGet());
    }
    Threads.startAndJoin(threads);
    Threads.check(count.get() == 8, "an increment was lost");
  }
}
