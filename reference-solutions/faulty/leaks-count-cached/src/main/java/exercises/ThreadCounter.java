package exercises;

import java.util.concurrent.TimeUnit;

/** Counts the live threads of the JVM. Walking all stacks is expensive, so the count is cached. */
final class ThreadCounter {
  private static final long MAX_AGE = TimeUnit.MILLISECONDS.toNanos(500);

  private static int count;
  private static long takenAt;
  private static boolean taken;

  private ThreadCounter() {}

  static synchronized int count() {
    long now = System.nanoTime();
    if (!taken || now - takenAt > MAX_AGE) {
      count = Thread.getAllStackTraces().size();
      takenAt = now;
      taken = true;
    }
    return count;
  }
}
