package org.loomgrade.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of one criterion's check.
 *
 * @param schedules how many schedules ran
 * @param failure null when the check passed
 */
public record Outcome(String criterion, long schedules, @Nullable Failure failure) {
  public Outcome {
    Objects.requireNonNull(criterion, "criterion");
  }

  public static Outcome passed(String criterion, long schedules) {
    return new Outcome(criterion, schedules, null);
  }

  public static Outcome failed(String criterion, long schedules, Failure failure) {
    return new Outcome(criterion, schedules, failure);
  }
}
