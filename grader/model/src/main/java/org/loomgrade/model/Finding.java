package org.loomgrade.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault, explained; part of a result.
 *
 * @param message what happened, for a student
 * @param hint where to look next; null when the rubric has none
 * @param idea which idea of the lesson it touches; null when the rubric has none
 * @param schedule the schedule that shows it; null when no run was needed to see it
 * @param interleaving of that schedule; null when it was not looked at
 */
public record Finding(
    Kind kind,
    String message,
    @Nullable String hint,
    @Nullable String idea,
    List<Location> locations,
    @Nullable Schedule schedule,
    @Nullable Interleaving interleaving) {
  public Finding(
      Kind kind,
      String message,
      @Nullable String hint,
      List<Location> locations,
      @Nullable Schedule schedule) {
    this(kind, message, hint, null, locations, schedule, null);
  }

  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
    locations = List.copyOf(locations);
  }

  Finding withoutTrace() {
    return new Finding(kind, message, hint, idea, locations, schedule, null);
  }
}
