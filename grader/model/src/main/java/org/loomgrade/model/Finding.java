package org.loomgrade.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault, explained; part of a result.
 *
 * @param message what happened, for a student
 * @param hint where to look next; null when the rubric has none
 * @param schedule the schedule that shows it; null when no run was needed to see it
 */
public record Finding(
    Kind kind,
    String message,
    @Nullable String hint,
    List<Location> locations,
    @Nullable Schedule schedule) {
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
    locations = List.copyOf(locations);
  }
}
