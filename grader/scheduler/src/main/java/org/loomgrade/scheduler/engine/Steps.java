package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.report.Trace;

/** What was done, as pairs of a task's number and a site's. */
final class Steps {
  private int[] pairs = new int[128];
  private final Map<Integer, String> notes = new HashMap<>(0);
  private int size;

  void add(int task, int site) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = task;
    pairs[size++] = site;
  }

  /** The number of the last step, if it is one of this thread at this place, or -1. */
  int lastOf(int task, int site) {
    boolean same = size > 0 && pairs[size - 2] == task && pairs[size - 1] == site;
    return same ? count() - 1 : -1;
  }

  /** Says of a step what was read or written by it. */
  void note(int step, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      notes.put(step, value);
    }
  }

  int count() {
    return size / 2;
  }

  Trace trace(List<String> threads) {
    List<Trace.Step> steps = new ArrayList<>(count());
    for (int i = 0; i < size; i += 2) {
      steps.add(new Trace.Step(pairs[i], Sites.get(pairs[i + 1]), notes.get(i / 2)));
    }
    return new Trace(threads, steps);
  }
}
