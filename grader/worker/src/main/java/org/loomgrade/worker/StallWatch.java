package org.loomgrade.worker;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Looks in real time whether checks get on, as code may be busy or blocked for ever inside the JDK,
 * where the scheduler counts no steps. The last resort: all else is decided by steps.
 */
final class StallWatch {
  private static final int TICK_MILLIS = 250;

  /**
   * How long is waited for a sign of life, of which there are thousands a second.
   *
   * @param busy in time of the processor, which a machine that is slow or loaded does not lengthen
   * @param blocked in real time
   */
  record Limit(Duration busy, Duration blocked) {
    static final Limit USUAL = new Limit(Duration.ofSeconds(10), Duration.ofSeconds(60));
  }

  private final LongSupplier pulse;
  private final Limit limit;
  private final Runnable stalled;

  /**
   * @param pulse a number that changes as long as all is well
   * @param stalled is called once, in a thread of the watch
   */
  StallWatch(LongSupplier pulse, Limit limit, Runnable stalled) {
    this.pulse = pulse;
    this.limit = limit;
    this.stalled = stalled;
  }

  void start() {
    Thread thread = new Thread(this::watch, "loomgrade-stall-watch");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    long last = pulse.getAsLong();
    long since = System.nanoTime();
    Duration busySince = busy();
    while (System.nanoTime() - since < limit.blocked().toNanos()
        && busy().minus(busySince).compareTo(limit.busy()) < 0) {
      try {
        TimeUnit.MILLISECONDS.sleep(TICK_MILLIS);
      } catch (InterruptedException e) {
        return; // nobody of ours interrupts it; without it, the host waits longer
      }
      long now = pulse.getAsLong();
      if (now != last) {
        last = now;
        since = System.nanoTime();
        busySince = busy();
      }
    }
    stalled.run();
  }

  /** What this JVM has had of processors; nothing where the system does not tell. */
  private static Duration busy() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
