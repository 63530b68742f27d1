package org.loomgrade.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Involved;
import org.loomgrade.scheduler.report.Trace;

/**
 * The part of a trace that leads to a fault.
 *
 * @param threads those of the finding's sides, in their order, then the others
 * @param rows refer to them by index
 */
record Rows(List<ThreadPlace> threads, List<TraceRow> rows) {

  /**
   * The last steps up to the fault.
   *
   * @param atMost how many
   */
  static Rows of(Finding finding, int atMost) {
    Trace trace = finding.trace();
    int end = Math.min(finding.step(), trace.steps().size());
    int begin = Math.max(0, end - atMost);
    Map<Integer, Integer> indexes = new LinkedHashMap<>();
    List<ThreadPlace> threads = new ArrayList<>();
    for (Involved side : finding.sides()) {
      indexes.putIfAbsent(side.number(), threads.size());
      threads.add(Findings.place(side.thread(), side.site()));
    }
    List<TraceRow> rows = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      Trace.Step step = trace.steps().get(i);
      Integer index = indexes.get(step.thread());
      if (index == null) {
        index = threads.size();
        indexes.put(step.thread(), index);
        String name = Findings.name(trace.threads().get(step.thread()));
        threads.add(new ThreadPlace(name, null, null, null));
      }
      rows.add(
          new TraceRow(
              i + 1,
              index,
              Findings.name(step.site().operation()),
              Findings.file(step.site()),
              Findings.line(step.site()),
              step.value() == null ? null : Findings.name(step.value())));
    }
    return new Rows(threads, rows);
  }
}
