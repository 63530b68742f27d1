package org.loomgrade.rubric;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rubric of one exercise.
 *
 * @param exercise the exercise's id, such as {@code primes}
 * @param order where the exercise stands in a result, lowest first
 * @param mainClass the class that a submission must have, fully qualified
 * @param checks the class of the checks, fully qualified
 * @param failures words for ways to fail that a criterion has no words of its own for
 */
public record Rubric(
    String exercise,
    String title,
    int order,
    String mainClass,
    String checks,
    Map<String, FailureText> failures,
    List<Criterion> criteria) {
  public Rubric {
    failures = Map.copyOf(failures);
    criteria = List.copyOf(criteria);
  }

  /** The words for a way to fail a criterion: its own, else the exercise's. */
  public Optional<FailureText> textFor(Criterion criterion, String way) {
    return Optional.ofNullable(criterion.failures().getOrDefault(way, failures.get(way)));
  }
}
