package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The timed waits of one schedule, in the order of their start. */
final class Waits {
  /** A busy wait that is shorter is only a look at the clock, or two. */
  private static final long SHORTEST_SPIN = 10_000_000;

  private final List<Wait> all = new ArrayList<>();

  /** A thread begins to wait. */
  Wait begin(Task task, long nanos, long now) {
    endSpin(task);
    Wait wait = new Wait(task.number, task.site, task.acts, nanos, now, false);
    all.add(wait);
    return wait;
  }

  /** A thread hands a task over that is to start later. */
  void delayed(Task task, int site, long nanos, long now) {
    Wait wait = new Wait(task.number, site, task.acts, nanos, now, true);
    wait.over(now + Math.max(0, nanos), true);
    all.add(wait);
  }

  /** A thread has read the clock, perhaps again and again until some moment. */
  void clockRead(Task task, long before, long now) {
    if (task.spin == null) {
      task.spin = new Wait(task.number, task.site, task.acts, 0, before, false);
    }
    task.spin.over(now, true);
  }

  /** A thread is at a point: who does something else than to look at the clock does not spin. */
  void at(Task task, int site) {
    if (task.spin != null && task.spin.site != site && !isGivingWay(site)) {
      endSpin(task);
    }
  }

  private static boolean isGivingWay(int site) {
    String operation = Sites.get(site).operation();
    return operation.endsWith(".onSpinWait") || operation.endsWith(".yield");
  }

  /** A thread that cannot go on ends its look at the clock. */
  void endSpin(Task task) {
    Wait spin = task.spin;
    task.spin = null;
    if (spin != null && spin.end - spin.start >= SHORTEST_SPIN) {
      spin.nanos = spin.end - spin.start;
      all.add(spin);
    }
  }

  List<Probe.Wait> all(List<Task> tasks, long now) {
    tasks.forEach(this::endSpin);
    return all.stream()
        .map(w ->
            new Probe.Wait(
                w.thread,
                Sites.get(w.site),
                w.nanos,
                w.start,
                w.over ? w.end : now,
                w.full,
                w.delayed,
                w.acts))
        .sorted(Comparator.comparingLong(Probe.Wait::start))
        .toList();
  }

  /** One of them. */
  static final class Wait {
    private final int thread;
    private final int site;
    private final int acts;
    private final long start;
    private final boolean delayed;
    private long nanos;
    private long end;
    private boolean over;
    private boolean full;

    private Wait(int thread, int site, int acts, long nanos, long start, boolean delayed) {
      this.thread = thread;
      this.site = site;
      this.acts = acts;
      this.nanos = nanos;
      this.start = start;
      this.delayed = delayed;
    }

    /**
     * It has ended.
     *
     * @param newFull whether because the time had passed
     */
    void over(long now, boolean newFull) {
      end = now;
      over = true;
      full = newFull;
    }
  }
}
