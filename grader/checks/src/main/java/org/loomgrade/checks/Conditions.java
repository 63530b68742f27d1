package org.loomgrade.checks;

import java.time.Duration;

/**
 * Under what conditions the submission's code is observed.
 *
 * @param limit how long it may take, where time is real, until it is said to come to no end
 * @param hurry by what factor its timed waits may be shortened where time is real, at least 1; more
 *     than 1 only where time is not judged
 * @param work how long {@link Work} takes where time is virtual
 * @param together how far apart timed waits may end that end at the same time there, the later one;
 *     as where timers are coarse
 */
public record Conditions(Duration limit, int hurry, WorkTime work, Duration together) {
  /** Ten seconds, waits as long as asked for. */
  public static final Conditions USUAL =
      new Conditions(Duration.ofSeconds(10), 1, WorkTime.NO_TIME, Duration.ZERO);

  public Conditions {
    if (hurry < 1) {
      throw new IllegalArgumentException("hurry must be >= 1, was " + hurry);
    }
  }

  public Conditions within(Duration other) {
    return new Conditions(other, hurry, work, together);
  }

  public Conditions hurriedBy(int factor) {
    return new Conditions(limit, factor, work, together);
  }

  public Conditions with(WorkTime other) {
    return new Conditions(limit, hurry, other, together);
  }

  public Conditions endingTogether(Duration within) {
    return new Conditions(limit, hurry, work, within);
  }

  /** How long work takes where time is virtual. */
  public enum WorkTime {
    NO_TIME,
    /** One piece takes some seconds: who does not wait for it is gone by then. */
    ONE_TAKES_LONG,
    /** Each takes as long as another thread can go on: work that can overlap does. */
    AS_LONG_AS_OTHERS
  }
}
