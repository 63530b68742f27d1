package org.loomgrade.bench.faulty;

import java.util.concurrent.atomic.AtomicInteger;
import org.loomgrade.bench.program.Threads;

/** One window of two steps among 200: the other thread must come just then. */
public final class RarePreemption implements Runnable {
  private static final int ROUNDS = 100;

  private final AtomicInteger steps = new AtomicInteger();
  private volatile boolean between;

  @Override
  public void run() {
    Threads.runAll(this::walk, this::look);
  }

  private void walk() {
    for (int i = 0; i < ROUNDS; i++) {
      steps.incrementAndGet();
      if (i == ROUNDS / 2) {
        between = true;
        between = false;
      }
      steps.incrementAndGet();
    }
  }

  private void look() {
    Threads.check(!between, "seen in between");
  }
}
