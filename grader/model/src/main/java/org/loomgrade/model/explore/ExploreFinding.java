package org.loomgrade.model.explore;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Location;
import org.loomgrade.model.Schedule;

/**
 * One fault, and the schedule that shows it.
 *
 * @param id the same for the same kind and places, whatever the seed
 * @param kind as the contract has it in part 3, or {@code uncontrolled}
 * @param message what happened
 * @param locations of all sides, the most telling first, each once
 * @param schedule the schedule that shows it
 * @param threads those that take part, then the others of the trace
 * @param steps how many the schedule took in all; 0 when it was not seen to its end
 * @param trace the last steps up to the fault, in order
 * @param output what the program printed in that schedule; null when nobody asked
 */
public record ExploreFinding(
    String id,
    String kind,
    String message,
    List<Location> locations,
    Schedule schedule,
    List<ThreadPlace> threads,
    int steps,
    List<TraceRow> trace,
    @Nullable String output) {
  /** The kind of what could not be controlled: nothing is known about such a program. */
  public static final String UNCONTROLLED = "uncontrolled";

  public ExploreFinding {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
    locations = List.copyOf(locations);
    Objects.requireNonNull(schedule, "schedule");
    threads = List.copyOf(threads);
    trace = List.copyOf(trace);
    for (TraceRow row : trace) {
      Objects.checkIndex(row.thread(), threads.size());
    }
  }

  /** The schedule as it is said to people, such as {@code pct:42:17}. */
  public String token() {
    return schedule.token();
  }

  public ExploreFinding withOutput(String newOutput) {
    return new ExploreFinding(
        id, kind, message, locations, schedule, threads, steps, trace, newOutput);
  }
}
