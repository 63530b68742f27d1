package org.loomgrade.bench.faulty;

import org.loomgrade.bench.program.Threads;

/** Five preemptions: a reader must meet three short windows one after another. */
public final class ThreeWindows implements Runnable {
  private volatile int first;
  private volatile int second;
  private volatile int third;

  @Override
  public void run() {
    Threads.runAll(this::write, this::read);
  }

  private void write() {
    first = 1;
    first = 2;
    second = 1;
    second = 2;
    third = 1;
    third = 2;
  }

  private void read() {
    boolean seen = first == 1;
    seen &= second == 1;
    seen &= third == 1;
    Threads.check(!seen, "seen in all windows");
  }
}
