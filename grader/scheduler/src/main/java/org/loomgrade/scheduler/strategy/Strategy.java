package org.loomgrade.scheduler.strategy;

import java.util.SplittableRandom;

/** Decides which thread goes on. One object serves many schedules, one after the other. */
public interface Strategy {
  /** The name in tokens. */
  String name();

  /**
   * Begins a schedule.
   *
   * @param random all randomness of the schedule's choices
   */
  void begin(SplittableRandom random);

  /** The position in {@code choice} of the thread that goes on. */
  int choose(Choice choice);

  /** A thread gave way on its own, by {@code Thread.yield} or after spinning for long. */
  default void yielded(int thread) {}
}
