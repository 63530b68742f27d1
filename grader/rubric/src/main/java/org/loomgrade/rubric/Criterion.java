package org.loomgrade.rubric;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Visibility;

/**
 * One thing that earns points.
 *
 * @param id {@code <exercise>.<name>}; a check of this id must exist
 * @param points at least 0
 * @param hint what a student is told of a hidden criterion that failed; null for nothing
 * @param schedules how many schedules the check runs under, at least 1
 * @param failures the words for each way to fail, by its key
 */
public record Criterion(
    String id,
    String title,
    double points,
    Visibility visibility,
    @Nullable String hint,
    int schedules,
    Map<String, FailureText> failures) {
  public Criterion {
    failures = Map.copyOf(failures);
  }
}
