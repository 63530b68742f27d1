package org.loomgrade.scheduler.engine;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Virtual time: a clock, and what is to happen later, in order. */
final class Timers {
  /** 2026-01-01T00:00:00Z. */
  private static final long START = 1_767_225_600L * 1_000_000_000L;

  private static final long HAIR = 100;
  private static final long MOMENT = 50_000;
  private static final long STEP = 50_000_000;
  private static final int PATIENCE = 64;
  private static final long LONGEST_HAIR = 10_000_000;

  private final PriorityQueue<Timer> timers =
      new PriorityQueue<>(
          Comparator.comparingLong((Timer t) -> t.deadline).thenComparingLong(t -> t.number));
  private long now = START;
  private long count;
  private long hair = HAIR;
  private int readings;
  private long moment = MOMENT;

  /** Reads the clock, which moves a hair, and more for who does nothing else for long. */
  long read() {
    if (++readings % PATIENCE == 0) {
      hair = Math.min(hair * 2, LONGEST_HAIR);
    }
    now += hair;
    return now;
  }

  /** Something else than reading the clock happened. */
  void progress() {
    readings = 0;
    hair = HAIR;
  }

  /**
   * What is to happen within so many nanoseconds happens at the same time, that of the last; as
   * where timers are coarse.
   */
  void bringTogether(long nanos) {
    moment = Math.max(MOMENT, nanos);
  }

  /** Nanoseconds until something is to happen; the greatest number when nothing is. */
  long untilNext() {
    Timer next = timers.peek();
    return next == null || next.deadline == Long.MAX_VALUE ? Long.MAX_VALUE : next.deadline - now;
  }

  long elapsedNanos() {
    return now - START;
  }

  /**
   * Something is to happen later.
   *
   * @param wait what is over then, or when that is cancelled
   */
  Timer add(Runnable action, long nanos, Waits.@Nullable Wait wait) {
    long deadline = now + Math.max(0, nanos);
    Timer timer = new Timer(action, deadline < now ? Long.MAX_VALUE : deadline, count++, wait);
    timers.add(timer);
    return timer;
  }

  /** Whoever waits busily looks at the clock: it moves, but not beyond what comes next. */
  void step() {
    long later = now + STEP;
    Timer next = timers.peek();
    now = next == null ? later : Math.max(now, Math.min(later, next.deadline));
  }

  boolean due() {
    Timer next = timers.peek();
    return next != null && next.deadline <= now;
  }

  /** Takes the next action that is due, or moves the clock to it if {@code advance}. */
  @Nullable Runnable next(boolean advance) {
    Timer next = timers.peek();
    if (next == null || (next.deadline > now && !advance) || next.deadline == Long.MAX_VALUE) {
      return null;
    }
    timers.remove();
    next.done = true;
    if (next.deadline > now) {
      jump(next.deadline);
    }
    progress();
    if (next.wait != null) {
      next.wait.over(elapsedNanos(), true);
    }
    return next.action;
  }

  /** What comes almost at the same time comes at the same time: nothing takes no time at all. */
  private void jump(long deadline) {
    now = deadline;
    for (Timer timer : timers) {
      if (timer.deadline - deadline <= moment) {
        now = Math.max(now, timer.deadline);
      }
    }
  }

  /** An action in virtual time. */
  final class Timer implements ScheduledFuture<@Nullable Object> {
    private final Runnable action;
    private final long deadline;
    private final long number;
    private final Waits.@Nullable Wait wait;
    private boolean done;

    Timer(Runnable action, long deadline, long number, Waits.@Nullable Wait wait) {
      this.action = action;
      this.deadline = deadline;
      this.number = number;
      this.wait = wait;
    }

    @Override
    public boolean cancel(boolean interrupt) {
      if (done) {
        return false;
      }
      done = true;
      if (wait != null) {
        wait.over(elapsedNanos(), false);
      }
      return timers.remove(this);
    }

    @Override
    public boolean isCancelled() {
      return done;
    }

    @Override
    public boolean isDone() {
      return done;
    }

    @Override
    public @Nullable Object get() {
      throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Object get(long timeout, TimeUnit unit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(deadline - now, TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
  }
}
