package org.loomgrade.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step, drawn.
 *
 * @param lane the thread that does it, as an index in the lanes
 * @param verb what it does, such as {@code read}
 * @param rest to what, and with which value
 * @param mark what the step has to do with the fault; null for nothing
 * @param held the locks that each lane holds
 */
record LaneRow(
    int step,
    int lane,
    String verb,
    String rest,
    @Nullable String file,
    @Nullable Integer line,
    @Nullable String mark,
    List<List<String>> held) {
  LaneRow {
    held = held.stream().map(List::copyOf).toList();
  }

  /** {@link #rest} in parts between which a line may be broken. */
  List<String> parts() {
    return List.of(rest.split("(?<=\\.)(?=\\p{L})", -1));
  }

  /** What the thread of the step holds, for people; nothing for no lock. */
  String holds() {
    return String.join(", ", held.get(lane));
  }
}
