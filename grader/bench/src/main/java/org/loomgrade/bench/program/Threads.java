package org.loomgrade.bench.program;

/** Starts threads and waits for them. */
public final class Threads {
  private Threads() {}

  /** Runs each task on a platform thread of its own, all at once, until all have ended. */
  public static void runAll(Runnable... tasks) {
    Thread[] threads = new Thread[tasks.length];
    for (int i = 0; i < tasks.length; i++) {
      threads[i] = new Thread(tasks[i]);
    }
    startAndJoin(threads);
  }

  /** Starts all threads, and waits until all have ended. */
  public static void startAndJoin(Thread... threads) {
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      join(thread);
    }
  }

  /** Runs one task on several threads. */
  public static void runOn(int threads, Runnable task) {
    Runnable[] tasks = new Runnable[threads];
    for (int i = 0; i < threads; i++) {
      tasks[i] = task;
    }
    runAll(tasks);
  }

  /** Waits until a thread has ended. */
  public static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts", e);
    }
  }

  /**
   * Ends a program whose result is wrong.
   *
   * @throws IllegalStateException when it does not hold
   */
  public static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
