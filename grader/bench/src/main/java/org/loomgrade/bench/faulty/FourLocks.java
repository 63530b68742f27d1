package org.loomgrade.bench.faulty;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.loomgrade.bench.program.Threads;

/** Four threads take four locks round a table; before, each washes its hands. */
public final class FourLocks implements Runnable {
  private final Lock basin = new ReentrantLock();
  private final Lock[] forks = {
    new ReentrantLock(), new ReentrantLock(), new ReentrantLock(), new ReentrantLock()
  };

  @Override
  public void run() {
    Threads.runAll(() -> eat(0), () -> eat(1), () -> eat(2), () -> eat(3));
  }

  private void eat(int seat) {
    holding(basin, () -> {});
    Lock right = forks[(seat + 1) % forks.length];
    holding(forks[seat], () -> holding(right, () -> {}));
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
