package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the methods that are marked as work, and of tasks; see {@link Probe#holdWork}.
 */
final class WorkLog {
  private final Run run;
  private final Set<Integer> workers = new HashSet<>();

  /** How deep the threads are in it that are. */
  private final Map<Integer, Integer> inside = new HashMap<>();

  private final List<Task> held = new ArrayList<>();

  /** What had been printed when the threads began that are in it. */
  private final Map<Integer, Integer> starts = new HashMap<>();

  private final List<String> outputs = new ArrayList<>();
  private final boolean keepsOutput;
  private boolean holds;
  private int untilDelayed = -1;
  private long delayNanos;
  private int overlap;
  private int begun;

  WorkLog(Run run, boolean keepsOutput) {
    this.run = run;
    this.keepsOutput = keepsOutput;
  }

  void hold(boolean newHolds) {
    holds = newHolds;
  }

  /** The piece of work with this number, from 0, takes so long. */
  void delay(int number, long nanos) {
    untilDelayed = number;
    delayNanos = nanos;
  }

  /** A thread comes to work. */
  void begin(Task me) {
    begun++;
    workers.add(me.number);
    boolean outermost = inside.merge(me.number, 1, Integer::sum) == 1;
    if (outermost && keepsOutput) {
      starts.put(me.number, run.streams().printed());
    }
    if (outermost && holds) {
      hold(me);
    }
    if (outermost && untilDelayed-- == 0) {
      var _ = run.timers().add(() -> run.wake(me), delayNanos, null);
      run.block(me);
    }
  }

  void end(Task me) {
    Integer start = inside.getOrDefault(me.number, 0) == 1 ? starts.remove(me.number) : null;
    if (start != null) {
      outputs.add(run.streams().textSince(start));
    }
    inside.computeIfPresent(me.number, (_, depth) -> depth == 1 ? null : depth - 1);
  }

  /** Keeps a thread from going on as long as another one can. */
  private void hold(Task me) {
    held.add(me);
    overlap = Math.max(overlap, held.size());
    run.block(me);
  }

  /** Nobody can go on without time passing; whether somebody can now. */
  boolean letGo() {
    if (held.isEmpty()) {
      return false;
    }
    held.forEach(run::wake);
    held.clear();
    return true;
  }

  Probe.Work sum() {
    return new Probe.Work(workers.size(), overlap, begun, inside.size());
  }

  /** What was printed during each piece that has ended. */
  List<String> outputs() {
    return outputs;
  }

  void reset() {
    outputs.clear();
    workers.clear();
    untilDelayed = -1;
    overlap = 0;
    begun = 0;
  }
}
