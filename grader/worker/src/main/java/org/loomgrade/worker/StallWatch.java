package org.loomgrade.worker;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * Looks in real time whether checks get on, as code may be busy or blocked for ever inside the JDK,
 * where the scheduler counts no steps, or take steps that are long. The last resort: all else is
 * decided by steps.
 */
final class StallWatch implements AutoCloseable {
  private static final int TICK_MILLIS = 250;

  /**
   * How long is waited for a sign of life, of which there are thousands a second.
   *
   * @param busy in time of the processor, which a machine that is loaded does not lengthen
   * @param blocked in real time
   * @param check for the end of a check, in time of the processor; a usual one takes a second or
   *     two
   */
  record Limit(Duration busy, Duration blocked, Duration check) {
    static final Limit USUAL =
        new Limit(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(60));
  }

  private final LongSupplier pulse;
  private final IntSupplier check;
  private final Limit limit;
  private final Runnable stalled;
  private final Thread thread = new Thread(this::watch, "loomgrade-stall-watch");

  /**
   * @param pulse a number that changes as long as all is well
   * @param check a number that changes with each check
   * @param stalled is called once, in a thread of the watch
   */
  StallWatch(LongSupplier pulse, IntSupplier check, Limit limit, Runnable stalled) {
    this.pulse = pulse;
    this.check = check;
    this.limit = limit;
    this.stalled = stalled;
  }

  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  /** Looks no more. */
  @Override
  public void close() {
    thread.interrupt();
  }

  private void watch() {
    int current = check.getAsInt();
    long last = pulse.getAsLong();
    long since = System.nanoTime();
    Duration busy = busy(Duration.ZERO);
    Duration busySince = busy;
    Duration checkSince = busy;
    while (System.nanoTime() - since < limit.blocked().toNanos()
        && busy.minus(busySince).compareTo(limit.busy()) < 0
        && busy.minus(checkSince).compareTo(limit.check()) < 0) {
      try {
        TimeUnit.MILLISECONDS.sleep(TICK_MILLIS);
      } catch (InterruptedException e) {
        return; // closed
      }
      long now = pulse.getAsLong();
      int started = check.getAsInt();
      busy = busy(busy);
      if (now != last) {
        last = now;
        since = System.nanoTime();
        busySince = busy;
      }
      if (started != current) {
        current = started;
        checkSince = busy;
      }
    }
    stalled.run();
  }

  /** What this JVM has had of processors; as before where the system does not tell. */
  private static Duration busy(Duration before) {
    try {
      return ProcessHandle.current().info().totalCpuDuration().orElse(before);
    } catch (OutOfMemoryError e) {
      return before; // the check will be told as well; the watch must outlive it
    }
  }
}
