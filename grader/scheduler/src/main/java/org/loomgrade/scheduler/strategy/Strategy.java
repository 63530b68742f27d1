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

  /** In place of a position: nothing new can come of this schedule. */
  int NONE = -1;

  /**
   * For how many points a thread goes on, if it is chosen at each, until it is held to give way as
   * one that spins does.
   */
  default int longestTurn() {
    return 200;
  }

  /** The position in {@code choice} of the thread that goes on, or {@link #NONE} to give it up. */
  int choose(Choice choice);

  /** One of {@code count} things that the program leaves open, as which thread is notified. */
  default int pick(int count, SplittableRandom random) {
    return random.nextInt(count);
  }

  /** The step taken last has done more than to access the object that was named for it. */
  default void effect() {}

  /** A thread gave way on its own, by {@code Thread.yield} or after spinning for long. */
  default void yielded(int thread) {}
}
