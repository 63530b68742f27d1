package org.loomgrade.plain;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Seeded random delays. Each thread draws from a generator of its own, numbered as threads first
 * come by.
 */
final class Noise {
  private static final int PAUSE_ONE_IN = 16;
  private static final Duration LONGEST_PAUSE = Duration.ofNanos(200_000);
  private static final Duration SHORTEST_STALL = Duration.ofMillis(3);
  private static final Duration LONGEST_STALL = Duration.ofMillis(25);
  private static final int STALLS = 96;
  private static final Duration PAUSES_IN_ALL = Duration.ofMillis(200);

  private final long seed;
  private final AtomicInteger threads = new AtomicInteger();
  private final AtomicInteger stallsLeft;
  private final AtomicLong pauseNanosLeft;
  private final ThreadLocal<SplittableRandom> random =
      ThreadLocal.withInitial(this::generatorOfNextThread);

  private Noise(long seed, int stalls, Duration pauses) {
    this.seed = seed;
    this.stallsLeft = new AtomicInteger(stalls);
    this.pauseNanosLeft = new AtomicLong(pauses.toNanos());
  }

  static Noise of(long seed) {
    return new Noise(seed, STALLS, PAUSES_IN_ALL);
  }

  static Noise silent() {
    return new Noise(0, 0, Duration.ZERO);
  }

  /** Lets another thread go first, now and then. */
  void point() {
    if (pauseNanosLeft.getPlain() <= 0) {
      return;
    }
    if (random.get().nextInt(PAUSE_ONE_IN) == 0) {
      long pause = random.get().nextLong(LONGEST_PAUSE.toNanos());
      pauseNanosLeft.addAndGet(-pause);
      parkFor(pause);
    }
  }

  /** Holds a thread up for some milliseconds, so that what does not wait for it goes ahead. */
  void stall() {
    if (stallsLeft.getPlain() > 0 && stallsLeft.getAndDecrement() > 0) {
      parkFor(random.get().nextLong(SHORTEST_STALL.toNanos(), LONGEST_STALL.toNanos()));
    }
  }

  /** Parks for the whole time, and keeps an unpark that was meant for the student's code. */
  private static void parkFor(long nanos) {
    long end = System.nanoTime() + nanos;
    boolean permit = false;
    for (long left = nanos;
        left > 0 && !Thread.currentThread().isInterrupted();
        left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
      permit |= end - System.nanoTime() > 0;
    }
    if (permit) {
      LockSupport.unpark(Thread.currentThread());
    }
  }

  private SplittableRandom generatorOfNextThread() {
    return new SplittableRandom(seed * 31 + threads.incrementAndGet());
  }
}
