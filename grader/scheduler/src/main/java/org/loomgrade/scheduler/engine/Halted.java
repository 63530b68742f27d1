package org.loomgrade.scheduler.engine;

/** Ends a thread that cannot be left where it is, because a native frame holds it. */
final class Halted extends Error {
  private static final long serialVersionUID = 1;

  Halted() {
    super("the schedule is over", null, false, false);
  }
}
