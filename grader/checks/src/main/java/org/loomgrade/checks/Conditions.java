package org.loomgrade.checks;

import java.time.Duration;

/**
 * Under what conditions the submission's code is observed.
 *
 * @param limit how long it may take until it is said to come to no end
 * @param hurry by what factor its timed waits may be shortened, at least 1; more than 1 only where
 *     time is not judged
 */
public record Conditions(Duration limit, int hurry) {
  /** Ten seconds, waits as long as asked for. */
  public static final Conditions USUAL = new Conditions(Duration.ofSeconds(10), 1);

  public Conditions {
    if (hurry < 1) {
      throw new IllegalArgumentException("hurry must be >= 1, was " + hurry);
    }
  }

  public Conditions within(Duration other) {
    return new Conditions(other, hurry);
  }

  public Conditions hurriedBy(int factor) {
    return new Conditions(limit, factor);
  }
}
