package org.loomgrade.bench.faulty;

import org.loomgrade.bench.program.Threads;

/** A barrier made by hand: a fast thread comes round before a slow one has woken. */
public final class BarrierReused implements Runnable {
  private int arrived;

  @Override
  public void run() {
    Threads.runOn(2, this::rounds);
  }

  private void rounds() {
    await();
    await();
  }

  private synchronized void await() {
    arrived++;
    if (arrived == 2) {
      arrived = 0;
      notifyAll();
    }
    while (arrived != 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts", e);
      }
    }
  }
}
