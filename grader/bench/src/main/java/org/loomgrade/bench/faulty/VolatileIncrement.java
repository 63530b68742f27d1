package org.loomgrade.bench.faulty;

import org.loomgrade.bench.program.Threads;

/** Two accesses that should be one: two threads increment a volatile field. */
public final class VolatileIncrement implements Runnable {
  private volatile int count;

  @Override
  public void run() {
    Threads.runOn(2, this::increment);
    Threads.check(count == 2, "an increment was lost");
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // the fault
  private void increment() {
    count++;
  }
}
