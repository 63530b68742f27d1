package org.loomgrade.checks;

import java.util.SplittableRandom;
import org.loomgrade.model.Schedule;

/** One run of a check's body under one schedule, with the submission's classes freshly loaded. */
public interface Run {
  Schedule schedule();

  /** Whether no thread is disturbed before it waits: what goes wrong then needs no bad luck. */
  boolean calm();

  /** Random numbers for the check's inputs; they follow the seed and the schedule's index. */
  SplittableRandom random();

  /**
   * A view of one class of the submission. Calling a method that the submission does not have, or
   * has with another signature, throws {@link Failed} of kind {@code missing-member}. What the
   * student's method throws comes through unchanged. Where a method's return type is an interface
   * without {@link Implemented}, the returned object is viewed through it in the same way.
   *
   * @param api an interface marked {@link Implemented}
   */
  <T> T submission(Class<T> api);

  /**
   * Runs the submission's code to its end and says what was seen.
   *
   * @throws Failed when it comes to no end: a deadlock, a livelock, or later than the conditions
   *     allow
   */
  <T> Observation<T> observe(Conditions conditions, Action<T> action);

  default <T> Observation<T> observe(Action<T> action) {
    return observe(Conditions.USUAL, action);
  }
}
