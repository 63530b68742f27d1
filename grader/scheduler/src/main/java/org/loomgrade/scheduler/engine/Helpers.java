package org.loomgrade.scheduler.engine;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.loomgrade.scheduler.jdk.Internals;

/**
 * Threads of the JVM's own, such as the cleaner's, which run in real time beside those of a program
 * and hold locks inside the JDK for a moment. What holds one for longer is a thread of the program:
 * it was left while it was inside the JDK.
 */
final class Helpers {
  private static final Duration LOOK = Duration.ofNanos(20_000);

  /** In a JVM; then it is said at once that a lock is not let go. */
  private long patience = Duration.ofSeconds(2).toNanos();

  /** Waits until a thread may have the lock that it waits for; whether it may. */
  boolean letGo(Thread virtual) {
    long start = System.nanoTime();
    while (Internals.isBlocked(virtual) && System.nanoTime() - start < patience) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
    boolean may = Internals.isUnblocked(virtual);
    if (!may) {
      patience -= Math.min(patience, System.nanoTime() - start);
    }
    return may;
  }
}
