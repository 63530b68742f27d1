package org.loomgrade.model;

import java.util.List;
import java.util.Objects;

/**
 * What came of one criterion's check.
 *
 * @param schedules how many schedules ran
 * @param failures what the last of them showed, the most telling first; empty when the check passed
 */
public record Outcome(String criterion, long schedules, List<Failure> failures) {
  public Outcome {
    Objects.requireNonNull(criterion, "criterion");
    failures = List.copyOf(failures);
  }

  public static Outcome passed(String criterion, long schedules) {
    return new Outcome(criterion, schedules, List.of());
  }

  public static Outcome failed(String criterion, long schedules, Failure... failures) {
    return new Outcome(criterion, schedules, List.of(failures));
  }
}
