package org.loomgrade.scheduler.report;

import java.util.Locale;

/** The kinds of findings. */
public enum Kind {
  /** Two accesses that nothing orders, one of them a write. */
  DATA_RACE,
  /** A thread ended by an exception that nobody handles. */
  EXCEPTION,
  /** The program has not ended and no thread can go on. */
  DEADLOCK,
  /** The budget of steps is used up. */
  LIVELOCK,
  /** The program has ended and a thread of it waits for ever. */
  THREAD_LEAK,
  /** The program ended the JVM. */
  EXIT,
  /** The program used up the memory or the threads that a schedule may have. */
  RESOURCE_LIMIT,
  /** The program did what the scheduler cannot control; nothing is known about it. */
  UNCONTROLLED;

  /** The kind as it is printed, for example {@code data-race}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
