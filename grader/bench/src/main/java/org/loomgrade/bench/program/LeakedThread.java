package org.loomgrade.bench.program;

import java.util.concurrent.CountDownLatch;

/** Leaves a thread behind that waits for ever, and holds a kilobyte. */
public final class LeakedThread implements Runnable {
  private final CountDownLatch never = new CountDownLatch(1);

  @Override
  public void run() {
    new Thread(this::waitForEver).start();
  }

  private void waitForEver() {
    byte[] held = new byte[1_024];
    try {
      never.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Threads.check(held.length == 1_024, "held");
  }
}
