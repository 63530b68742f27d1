package org.loomgrade.bench.faulty;

import org.loomgrade.bench.program.Threads;

/** Three threads take three locks round a table. */
public final class ThreeLocks implements Runnable {
  private final Object[] forks = {new Object(), new Object(), new Object()};

  @Override
  public void run() {
    Threads.runAll(() -> eat(0), () -> eat(1), () -> eat(2));
  }

  @SuppressWarnings("EmptyBlock") // eating takes no step
  private void eat(int seat) {
    synchronized (forks[seat]) {
      synchronized (forks[(seat + 1) % forks.length]) {
        // both in hand
      }
    }
  }
}
