package org.loomgrade.scheduler.strategy;

/** The threads that can go on, in no order that matters, and what each will do next. */
public interface Choice {
  /** How many threads can go on; at least 1. */
  int size();

  /** The number of the thread at a position; numbers are given in the order of the starts. */
  int thread(int position);

  /** Where the thread that ran last stands, or -1 when it cannot go on. */
  int current();

  /** Identifies the object that the thread at a position will access next, or 0. */
  int object(int position);

  /** Whether that access may change the object. */
  boolean writes(int position);
}
