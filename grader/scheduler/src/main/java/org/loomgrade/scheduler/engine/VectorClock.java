package org.loomgrade.scheduler.engine;

import java.util.Arrays;

/** How much of each thread's past is known; threads by number. */
final class VectorClock {
  private int[] times;

  VectorClock() {
    times = new int[4];
  }

  private VectorClock(int[] times) {
    this.times = times;
  }

  VectorClock copy() {
    return new VectorClock(times.clone());
  }

  int of(int thread) {
    return thread < times.length ? times[thread] : 0;
  }

  void tick(int thread) {
    if (thread >= times.length) {
      times = Arrays.copyOf(times, Math.max(thread + 1, times.length * 2));
    }
    times[thread]++;
  }

  void join(VectorClock other) {
    if (other.times.length > times.length) {
      times =
          Arrays.copyOf(times, other.times.length); // no more: two clocks would outgrow each other
    }
    for (int i = 0; i < other.times.length; i++) {
      times[i] = Math.max(times[i], other.times[i]);
    }
  }
}
