package org.loomgrade.model.explore;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a schedule.
 *
 * @param step its number, from 1
 * @param thread the index in the finding's threads
 * @param operation what is done, such as {@code write Counter.count}
 * @param file the source file's name without folders; null when it is not known
 * @param line 1-based; null when it is not known
 * @param value what was read, written or returned; of a timed wait, {@code (600 ms, at 250 ms)},
 *     how long and when, in virtual time; null when it is not known
 */
public record TraceRow(
    int step,
    int thread,
    String operation,
    @Nullable String file,
    @Nullable Integer line,
    @Nullable String value) {
  public TraceRow {
    Objects.requireNonNull(operation, "operation");
  }

  /**
   * The value as it stands behind the operation: {@code " = 7"} of what was read or written, {@code
   * " (7) -> true"} of a call, {@code " (600 ms, at 250 ms)"} of a wait; nothing when it is not
   * known.
   */
  public String outcome() {
    if (value == null) {
      return "";
    }
    boolean called = value.startsWith("(") || value.startsWith("-> ");
    return (called ? " " : " = ") + value;
  }
}
