package org.loomgrade.rubric;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Visibility;

/**
 * One thing that earns points.
 *
 * @param id {@code <exercise>.<name>}; a check of this id must exist
 * @param points at least 0
 * @param hint what a student is told of a hidden criterion that failed; null for nothing
 * @param schedules how many schedules the check runs under, at least 1
 * @param interleavings the kinds of failures that cost it even if only some interleavings show
 *     them; of none, its threads are not disturbed before they wait
 * @param failures the words for each way to fail, by its key
 */
public record Criterion(
    String id,
    String title,
    double points,
    Visibility visibility,
    @Nullable String hint,
    int schedules,
    List<Kind> interleavings,
    Map<String, FailureText> failures) {
  public Criterion {
    interleavings = interleavings == null ? List.of() : List.copyOf(interleavings);
    failures = Map.copyOf(failures);
  }
}
