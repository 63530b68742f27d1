package org.loomgrade.model;

import java.util.List;
import java.util.Objects;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;

/**
 * How threads interleaved in the schedule that shows a failure.
 *
 * @param threads those that take part, which have an operation, then the others
 * @param steps how many the schedule took in all
 * @param trace the last steps up to the fault, in order
 */
public record Interleaving(List<ThreadPlace> threads, int steps, List<TraceRow> trace) {
  public Interleaving {
    threads = List.copyOf(threads);
    trace = List.copyOf(trace);
    for (TraceRow row : trace) {
      Objects.checkIndex(row.thread(), threads.size());
    }
  }
}
