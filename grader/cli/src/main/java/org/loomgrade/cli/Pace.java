package org.loomgrade.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How fast a batch gets on, and how long it will take. What was kept of an earlier run says nothing
 * of either. Thread-safe.
 */
final class Pace {
  private static final double MINUTE_NANOS = Duration.ofMinutes(1).toNanos();

  /** Below, whole numbers would say too little. */
  private static final int SLOW = 10;

  private final int submissions;
  private final LongSupplier nanoTime;
  private final long start;
  private int kept;
  private int graded;

  /**
   * Starts now.
   *
   * @param submissions how many there are in all
   */
  Pace(int submissions, LongSupplier nanoTime) {
    this.submissions = submissions;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /** One was graded by an earlier run. */
  synchronized void keep() {
    kept++;
  }

  /** One has been graded. */
  synchronized void grade() {
    graded++;
  }

  synchronized int done() {
    return kept + graded;
  }

  /** How many are graded a minute, as text; empty before there is one. */
  synchronized String rate() {
    if (graded == 0) {
      return "";
    }
    double perMinute = graded * MINUTE_NANOS / Math.max(1, nanoTime.getAsLong() - start);
    return String.format(Locale.ROOT, perMinute < SLOW ? "%.1f/min" : "%.0f/min", perMinute);
  }

  /** How long the rest will take; empty before there is a way to tell. */
  synchronized Optional<Duration> left() {
    int rest = submissions - done();
    if (graded == 0) {
      return rest == 0 ? Optional.of(Duration.ZERO) : Optional.empty();
    }
    double nanosEach = (double) (nanoTime.getAsLong() - start) / graded;
    return Optional.of(Duration.ofNanos(Math.round(nanosEach * rest)));
  }

  /** All of it in a line, such as {@code 40 of 90 done (12 kept), 6.5/min, 8 min left}. */
  synchronized String text() {
    StringBuilder text = new StringBuilder("%d of %d done".formatted(done(), submissions));
    text.append(kept == 0 ? "" : " (%d kept)".formatted(kept));
    text.append(graded == 0 ? "" : ", " + rate());
    left().ifPresent(left -> text.append(", ").append(text(left)).append(" left"));
    return text.toString();
  }

  private static String text(Duration left) {
    long minutes = left.plusSeconds(30).toMinutes();
    return minutes < 60
        ? Math.max(1, minutes) + " min"
        : "%d h %d min".formatted(minutes / 60, minutes % 60);
  }
}
