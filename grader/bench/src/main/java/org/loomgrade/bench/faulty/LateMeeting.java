package org.loomgrade.bench.faulty;

import java.util.concurrent.atomic.AtomicInteger;
import org.loomgrade.bench.program.Threads;

/** Both threads walk 60 steps, and lose an update in the last one. */
public final class LateMeeting implements Runnable {
  private volatile int shared;

  @Override
  public void run() {
    Threads.runAll(() -> walk(new AtomicInteger()), () -> walk(new AtomicInteger()));
    Threads.check(shared == 2, "an increment was lost");
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // the fault
  private void walk(AtomicInteger own) {
    for (int i = 0; i < 60; i++) {
      own.incrementAndGet();
    }
    shared++;
  }
}
