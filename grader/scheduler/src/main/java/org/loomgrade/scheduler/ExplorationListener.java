package org.loomgrade.scheduler;

import org.loomgrade.scheduler.report.Finding;

/**
 * Hears of an exploration while it runs. Called on the thread that runs the schedules, between two
 * of them, so it should return soon.
 */
public interface ExplorationListener {
  /** One that does nothing. */
  ExplorationListener NONE = new ExplorationListener() {};

  /**
   * A schedule is about to be run.
   *
   * @param token its name
   */
  default void exploring(String token) {}

  /**
   * A schedule has been run.
   *
   * @param schedules how many have been by now
   */
  default void explored(int schedules) {}

  /** Something was found that had not been found before. */
  default void found(Finding finding) {}

  /** Whether no other schedule shall be run. */
  default boolean hasEnough() {
    return false;
  }
}
