package org.loomgrade.bench.faulty;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.loomgrade.bench.program.Threads;

/** Two threads take two locks in opposite orders. */
public final class TwoLocks implements Runnable {
  private final Lock left = new ReentrantLock();
  private final Lock right = new ReentrantLock();

  @Override
  public void run() {
    Threads.runAll(() -> both(left, right), () -> both(right, left));
  }

  private static void both(Lock first, Lock second) {
    holding(first, () -> holding(second, () -> {}));
  }

  private static void holding(Lock lock, Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }
}
