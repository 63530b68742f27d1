package org.loomgrade.grading;

import java.util.Map;
import java.util.TreeMap;

/**
 * How long grading took; kept apart from results, which say nothing of time.
 *
 * @param totalMillis of the whole batch
 * @param submissionMillis by submission; 0 when a result was there before
 */
public record Timings(String format, long totalMillis, Map<String, Long> submissionMillis) {
  static final String FORMAT = "loomgrade-timings/1";

  public Timings {
    submissionMillis = new TreeMap<>(submissionMillis);
  }

  /** The same for submissions that took time in this run; what others took before stays known. */
  Timings over(Timings earlier) {
    Map<String, Long> all = new TreeMap<>(earlier.submissionMillis);
    submissionMillis.forEach((id, millis) -> all.merge(id, millis, Math::max));
    submissionMillis.forEach((id, millis) -> {
      if (millis > 0) {
        all.put(id, millis);
      }
    });
    return of(totalMillis, all);
  }

  public static Timings of(long totalMillis, Map<String, Long> submissionMillis) {
    return new Timings(FORMAT, totalMillis, submissionMillis);
  }
}
