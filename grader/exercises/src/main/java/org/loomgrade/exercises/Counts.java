package org.loomgrade.exercises;

import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.Failed;
import org.loomgrade.model.Kind;

/** A copy of what {@code LeakDetector.run} returned. */
record Counts(int before, int after, boolean leaked) {
  static Counts copyOf(LeakDetector.@Nullable Report report) {
    if (report == null) {
      throw Failed.because("null-result", Kind.WRONG_RESULT);
    }
    return new Counts(report.threadsBefore(), report.threadsAfter(), report.leaked());
  }
}
