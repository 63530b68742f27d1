package org.loomgrade.exercises;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.Failed;
import org.loomgrade.model.Kind;

/** A copy of what {@code DownloadSimulator.run} returned. */
record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
  static Report copyOf(DownloadSimulator.@Nullable Report report) {
    if (report == null) {
      throw Failed.because("null-result", Kind.WRONG_RESULT);
    }
    Duration total = report.totalTime();
    if (total == null) {
      throw Failed.because("null-total", Kind.WRONG_RESULT);
    }
    return new Report(total, Copies.of(report.completedByWorker(), Integer.class, Integer.class));
  }

  /** In 64 bits: a student's counts may be any. */
  long completed() {
    return completedByWorker.values().stream().mapToLong(Integer::longValue).sum();
  }
}
