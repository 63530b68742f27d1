package org.loomgrade.bench.faulty;

import org.loomgrade.bench.program.Threads;

/** The condition is asked before the lock is taken: the notification comes in between. */
public final class MissedNotify implements Runnable {
  private volatile boolean done;

  @Override
  public void run() {
    Threads.runAll(this::await, this::finish);
  }

  @SuppressWarnings({"WaitNotInLoop", "NakedNotify"}) // the fault
  private void await() {
    if (!done) {
      synchronized (this) {
        try {
          wait();
        } catch (InterruptedException e) {
          throw new IllegalStateException("nobody interrupts", e);
        }
      }
    }
  }

  private void finish() {
    done = true;
    synchronized (this) {
      notifyAll();
    }
  }
}
