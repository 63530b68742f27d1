package org.loomgrade.bench.faulty;

import org.loomgrade.bench.program.Threads;

/** Three preemptions: a reader must meet one short window after another. */
public final class TwoWindows implements Runnable {
  private volatile int first;
  private volatile int second;

  @Override
  public void run() {
    Threads.runAll(this::write, this::read);
  }

  private void write() {
    first = 1;
    first = 2;
    second = 1;
    second = 2;
  }

  private void read() {
    int seen = first;
    Threads.check(!(seen == 1 && second == 1), "seen in both windows");
  }
}
