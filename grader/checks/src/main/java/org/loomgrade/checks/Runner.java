package org.loomgrade.checks;

/** Runs the body of a check under many schedules. */
public interface Runner {
  /**
   * Runs a body until a schedule fails it or the budget is used up.
   *
   * @param schedules the budget, at least 1
   */
  Exploration explore(Body body, int schedules);
}
