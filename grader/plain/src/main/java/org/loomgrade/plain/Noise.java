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
  private static final int WORK_STALLS = 96;
  private static final int TASK_STALLS = 32;

  /** Few, but enough for the helpers of a thread that works itself to get some of the work. */
  private static final int MAIN_STALLS = 4;

  private static final Duration PAUSES_IN_ALL = Duration.ofMillis(200);

  private final long seed;
  private final AtomicInteger threads = new AtomicInteger();
  private final AtomicInteger workStallsLeft;
  private final AtomicInteger taskStallsLeft;
  private final AtomicInteger mainStallsLeft;
  private final AtomicLong pauseNanosLeft;
  private final ThreadLocal<SplittableRandom> random =
      ThreadLocal.withInitial(this::generatorOfNextThread);

  private Noise(long seed, boolean silent) {
    this.seed = seed;
    this.workStallsLeft = new AtomicInteger(silent ? 0 : WORK_STALLS);
    this.taskStallsLeft = new AtomicInteger(silent ? 0 : TASK_STALLS);
    this.mainStallsLeft = new AtomicInteger(silent ? 0 : MAIN_STALLS);
    this.pauseNanosLeft = new AtomicLong(silent ? 0 : PAUSES_IN_ALL.toNanos());
  }

  static Noise of(long seed) {
    return new Noise(seed, false);
  }

  static Noise silent() {
    return new Noise(0, true);
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

  /** Holds a thread up at a piece of work, so that what does not wait for it goes ahead. */
  void stallWork(boolean main) {
    stall(main ? mainStallsLeft : workStallsLeft);
  }

  /** Holds a thread up at the start of a task, so that others come to theirs. */
  void stallTask(boolean main) {
    stall(main ? mainStallsLeft : taskStallsLeft);
  }

  private void stall(AtomicInteger left) {
    if (left.getPlain() > 0 && left.getAndDecrement() > 0) {
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
