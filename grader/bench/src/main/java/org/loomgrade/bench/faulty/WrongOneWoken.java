package org.loomgrade.bench.faulty;

import org.loomgrade.bench.program.Threads;

/** Makers and takers wait for the same lock, and notify wakes one of the wrong side. */
public final class WrongOneWoken implements Runnable {
  private boolean full;

  @Override
  public void run() {
    Threads.runAll(this::take, this::take, this::put, this::put);
  }

  private synchronized void take() {
    while (!full) {
      await();
    }
    full = false;
    notify();
  }

  private synchronized void put() {
    while (full) {
      await();
    }
    full = true;
    notify();
  }

  @SuppressWarnings("WaitNotInLoop") // its callers loop
  private void await() {
    try {
      wait();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts", e);
    }
  }
}
