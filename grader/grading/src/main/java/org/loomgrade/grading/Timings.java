package org.loomgrade.grading;

import java.util.Map;
import java.util.TreeMap;

/**
 * How long grading took; kept apart from results, which say nothing of time.
 *
 * @param totalMillis of the whole batch
 * @param submissionMillis by submission; 0 for one whose sources another had handed in
 */
public record Timings(String format, long totalMillis, Map<String, Long> submissionMillis) {
  static final String FORMAT = "loomgrade-timings/1";

  public Timings {
    submissionMillis = new TreeMap<>(submissionMillis);
  }

  /** The same, with what submissions took that another shard or run has graded. */
  Timings over(Timings others) {
    Map<String, Long> all = new TreeMap<>(others.submissionMillis);
    all.putAll(submissionMillis);
    return of(totalMillis, all);
  }

  public static Timings of(long totalMillis, Map<String, Long> submissionMillis) {
    return new Timings(FORMAT, totalMillis, submissionMillis);
  }
}
