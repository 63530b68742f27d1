package exercises;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public final class LeakDetector {

  public record Report(int threadsBefore, int threadsAfter) {
    public boolean leaked() {
      return threadsAfter > threadsBefore;
    }
  }

  public static Report run(Runnable task) throws InterruptedException {
    int before = countThreads();
    int after = before;
    try {
      task.run();
    } finally {
      TimeUnit.MILLISECONDS.sleep(100);
      after = countThreads();
      if (after > before) {
        System.out.println("WARNING! Threads before: " + before + ", threads after: " + after);
      }
    }
    return new Report(before, after);
  }

  /** Counts from the root group down, so threads hidden in groups of their own are seen too. */
  private static int countThreads() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    Thread[] threads = new Thread[32];
    int count = group.enumerate(threads, true);
    // enumerate() silently drops what does not fit, so a full array means: try a larger one
    while (count == threads.length) {
      threads = new Thread[2 * threads.length];
      count = group.enumerate(threads, true);
    }
    return count;
  }

  public static void main(String[] args) throws Exception {
    report("well-behaved task", () -> {
      Thread helper = new Thread(() -> PrimeChecker.isPrime(Integer.MAX_VALUE));
      helper.start();
      // not joined, but it ends within the grace period anyway
    });
    report("leaking task", () -> {
      CountDownLatch neverCountedDown = new CountDownLatch(1);
      Thread stuck = new Thread(() -> {
        try {
          neverCountedDown.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
      stuck.setDaemon(true);
      stuck.start();
    });
  }

  private static void report(String name, Runnable task) throws InterruptedException {
    Report report = run(task);
    System.out.println(name + ": " + (report.leaked() ? "leaks threads" : "is clean"));
  }
}
