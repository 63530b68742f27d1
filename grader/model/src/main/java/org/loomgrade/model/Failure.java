package org.loomgrade.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a check failed, before the rubric puts it into words.
 *
 * @param way the key of the rubric's text for this way to fail, such as {@code missing-entries}
 * @param values what the text's placeholders stand for; student text in it is untrusted
 * @param locations the places in the student's code, the most telling first; may be empty
 * @param schedule the schedule that shows it; null when no run was needed to see it
 * @param interleaving of that schedule; null when it was not looked at
 */
public record Failure(
    String way,
    Kind kind,
    Map<String, String> values,
    List<Location> locations,
    @Nullable Schedule schedule,
    @Nullable Interleaving interleaving) {
  public Failure {
    Objects.requireNonNull(way, "way");
    Objects.requireNonNull(kind, "kind");
    values = Map.copyOf(values);
    locations = List.copyOf(locations);
  }

  /** A failure that neither a place nor a schedule goes with. */
  public static Failure of(String way, Kind kind, Map<String, String> values) {
    return new Failure(way, kind, values, List.of(), null, null);
  }

  public Failure at(List<Location> places) {
    return new Failure(way, kind, values, places, schedule, interleaving);
  }

  public Failure in(Schedule shownBy) {
    return new Failure(way, kind, values, locations, shownBy, interleaving);
  }

  public Failure by(String otherWay) {
    return new Failure(otherWay, kind, values, locations, schedule, interleaving);
  }

  public Failure with(Map<String, String> otherValues) {
    return new Failure(way, kind, otherValues, locations, schedule, interleaving);
  }

  public Failure showing(@Nullable Interleaving other) {
    return new Failure(way, kind, values, locations, schedule, other);
  }
}
