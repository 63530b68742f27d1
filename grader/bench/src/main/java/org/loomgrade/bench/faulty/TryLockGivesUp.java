package org.loomgrade.bench.faulty;

import java.util.concurrent.locks.ReentrantLock;
import org.loomgrade.bench.program.Threads;

/** An update is dropped when the lock is taken just then. */
public final class TryLockGivesUp implements Runnable {
  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  @Override
  public void run() {
    Threads.runOn(3, this::increment);
    Threads.check(count == 3, "an update was dropped");
  }

  private void increment() {
    if (lock.tryLock()) {
      try {
        count++;
      } finally {
        lock.unlock();
      }
    }
  }
}
