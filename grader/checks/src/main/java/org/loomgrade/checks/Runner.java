package org.loomgrade.checks;

/** Runs the body of a check under many schedules. */
public interface Runner {
  /** Runs a body until a schedule fails it or the budget is used up. */
  Exploration explore(Body body, Budget budget);
}
