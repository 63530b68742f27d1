package org.loomgrade.grading;

import java.util.Map;
import java.util.TreeMap;

/**
 * How long grading took; kept apart from results, which say nothing of time.
 *
 * @param totalMillis of the whole batch
 * @param submissionMillis by submission; 0 for a result that was there already
 */
public record Timings(String format, long totalMillis, Map<String, Long> submissionMillis) {
  public Timings {
    submissionMillis = new TreeMap<>(submissionMillis);
  }

  public static Timings of(long totalMillis, Map<String, Long> submissionMillis) {
    return new Timings("loomgrade-timings/1", totalMillis, submissionMillis);
  }
}
