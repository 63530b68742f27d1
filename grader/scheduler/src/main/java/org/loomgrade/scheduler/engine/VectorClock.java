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
    reserve(thread + 1);
    times[thread]++;
  }

  void join(VectorClock other) {
    reserve(other.times.length);
    for (int i = 0; i < other.times.length; i++) {
      times[i] = Math.max(times[i], other.times[i]);
    }
  }

  private void reserve(int length) {
    if (length > times.length) {
      times = Arrays.copyOf(times, Math.max(length, times.length * 2));
    }
  }
}
