package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.loomgrade.scheduler.report.Trace;

/** What was done, as pairs of a task's number and a site's. */
final class Steps {
  private int[] pairs = new int[128];
  private int size;

  void add(int task, int site) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = task;
    pairs[size++] = site;
  }

  int count() {
    return size / 2;
  }

  Trace trace(List<String> threads) {
    List<Trace.Step> steps = new ArrayList<>(count());
    for (int i = 0; i < size; i += 2) {
      steps.add(new Trace.Step(pairs[i], Sites.get(pairs[i + 1])));
    }
    return new Trace(threads, steps);
  }
}
