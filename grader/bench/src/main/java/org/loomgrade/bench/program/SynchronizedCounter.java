package org.loomgrade.bench.program;

/** Eight threads count under a lock. */
public final class SynchronizedCounter implements Runnable {
  private int count;

  @Override
  public void run() {
    Thread[] threads = new Thread[8];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> increment());
    }
    Threads.startAndJoin(threads);
    Threads.check(count() == 8, "an increment was lost");
  }

  private synchronized void increment() {
    count++;
  }

  private synchronized int count() {
    return count;
  }
}
