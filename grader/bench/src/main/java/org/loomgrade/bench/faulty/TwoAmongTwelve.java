package org.loomgrade.bench.faulty;

import java.util.concurrent.atomic.AtomicInteger;
import org.loomgrade.bench.program.Threads;

/** Twelve threads with steps of their own; only the first and the last meet. */
public final class TwoAmongTwelve implements Runnable {
  private volatile int shared;

  @Override
  public void run() {
    Runnable[] tasks = new Runnable[12];
    for (int i = 0; i < tasks.length; i++) {
      AtomicInteger own = new AtomicInteger();
      tasks[i] = i % 11 == 0 ? () -> meet(own) : () -> work(own);
    }
    Threads.runAll(tasks);
    Threads.check(shared == 2, "an increment was lost");
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // the fault
  private void meet(AtomicInteger own) {
    work(own);
    shared++;
    work(own);
  }

  private static void work(AtomicInteger own) {
    for (int i = 0; i < 5; i++) {
      own.incrementAndGet();
    }
  }
}
