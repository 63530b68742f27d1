package org.loomgrade.grading;

/**
 * How many submissions a worker JVM serves. See {@code grader/vetting/README.md} for what speaks
 * for which.
 */
public enum Isolation {
  /** A JVM for each. */
  EACH,
  /**
   * One JVM for several in turn, each with class loaders and schedules of its own. What comes out
   * in a way that could depend on those before is done again in a JVM of its own.
   */
  SEVERAL
}
