package org.loomgrade.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Shows in a log that a batch lives: by a line at each tenth of it, but not more often than twice a
 * minute, and at the latest each ten minutes in which there is anything new. Thread-safe.
 */
final class ProgressLog {
  private static final Duration SHORTEST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int PARTS = 10;

  private final Pace pace;
  private final int submissions;
  private final PrintWriter err;
  private final LongSupplier nanoTime;
  private long saidNanos;
  private int saidDone;

  ProgressLog(Pace pace, int submissions, PrintWriter err, LongSupplier nanoTime) {
    this.pace = pace;
    this.submissions = submissions;
    this.err = err;
    this.nanoTime = nanoTime;
    this.saidNanos = nanoTime.getAsLong();
  }

  /** Something is done; not all, of which the command tells itself. */
  synchronized void step() {
    long now = nanoTime.getAsLong();
    Duration silent = Duration.ofNanos(now - saidNanos);
    int done = pace.done();
    boolean much = (long) (done - saidDone) * PARTS >= submissions;
    boolean due = silent.compareTo(LONGEST) >= 0 || (much && silent.compareTo(SHORTEST) >= 0);
    if (due && done < submissions) {
      err.println("loomgrade: " + pace.text());
      err.flush();
      saidNanos = now;
      saidDone = done;
    }
  }
}
