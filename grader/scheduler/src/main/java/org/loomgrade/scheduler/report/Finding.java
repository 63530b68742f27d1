package org.loomgrade.scheduler.report;

import java.util.List;

/**
 * A fault, and the schedule that shows it.
 *
 * @param sentence what went wrong, in plain words
 * @param sides the threads that take part
 * @param step after how many steps of the trace it was complete; the schedule may go on
 * @param token what {@code Explorer.replay} takes
 */
public record Finding(
    Kind kind, String sentence, List<Involved> sides, String token, int step, Trace trace) {
  public Finding {
    sides = List.copyOf(sides);
  }

  /** The same without what steps read and wrote, as an exploration has it. */
  public Finding withoutValues() {
    return new Finding(kind, sentence, sides, token, step, trace.withoutValues());
  }

  /** The same for findings that differ in the schedule only. */
  public String identity() {
    return kind.id() + sides.stream().map(s -> s.site().toString()).sorted().toList();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(kind.id()).append(": ").append(sentence);
    sides.forEach(side -> text.append("\n  ").append(side));
    return text.append("\n  schedule ").append(token).toString();
  }
}
