package org.loomgrade.bench.faulty;

import org.loomgrade.bench.program.Threads;

/** Order: a flag says that a value is ready before it is. */
public final class FlagBeforeValue implements Runnable {
  private volatile boolean ready;
  private volatile int value;

  @Override
  public void run() {
    Threads.runAll(this::publish, this::read);
  }

  private void publish() {
    ready = true;
    value = 42;
  }

  private void read() {
    if (ready) {
      Threads.check(value == 42, "ready without a value");
    }
  }
}
