package org.loomgrade.bench.program;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Three workers sleep through twenty downloads of one queue; all ends after ten seconds. */
public final class Downloads implements Runnable {
  private static final int DOWNLOADS = 20;
  private static final int WORKERS = 3;
  private static final long TIMEOUT_NANOS = 10_000_000_000L;

  private final Queue<Integer> queue = new ConcurrentLinkedQueue<>();
  private final AtomicInteger done = new AtomicInteger();

  @Override
  public void run() {
    for (int i = 0; i < DOWNLOADS; i++) {
      queue.add(ThreadLocalRandom.current().nextInt(100, 1_001));
    }
    Thread[] workers = new Thread[WORKERS];
    for (int i = 0; i < WORKERS; i++) {
      workers[i] = new Thread(() -> work());
      workers[i].start();
    }
    boolean inTime = await(workers, System.nanoTime() + TIMEOUT_NANOS);
    Threads.check((done.get() == DOWNLOADS) == inTime, "downloads done: " + done.get());
  }

  private void work() {
    try {
      for (Integer millis = queue.poll(); millis != null; millis = queue.poll()) {
        Thread.sleep(millis);
        done.incrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean await(Thread[] workers, long deadline) {
    try {
      for (Thread worker : workers) {
        worker.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts", e);
    }
    boolean inTime = true;
    for (Thread worker : workers) {
      if (worker.isAlive()) {
        inTime = false;
        worker.interrupt();
        Threads.join(worker);
      }
    }
    return inTime;
  }
}
