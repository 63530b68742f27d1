package org.loomgrade.scheduler.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each thread did, in order.
 *
 * @param threads the threads by number
 */
public record Trace(List<String> threads, List<Step> steps) {
  private static final int WIDTH = 44;

  public Trace {
    threads = List.copyOf(threads);
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param thread the number of a thread
   * @param site what it did
   * @param value what it read, wrote or came back with, or how long and when it waited; null when
   *     that was not looked at
   */
  public record Step(int thread, Site site, @Nullable String value) {}

  /** The same steps without what they read and wrote, as in findings of an exploration. */
  public Trace withoutValues() {
    return new Trace(
        threads, steps.stream().map(s -> new Step(s.thread(), s.site(), null)).toList());
  }

  /** The last {@code rows} steps as a table with one column a thread. */
  public String table(int rows) {
    StringBuilder text = new StringBuilder();
    row(text, "step", threads);
    int from = Math.max(0, steps.size() - rows);
    for (int i = from; i < steps.size(); i++) {
      List<String> cells = new ArrayList<>();
      for (int thread = 0; thread < threads.size(); thread++) {
        Step step = steps.get(i);
        cells.add(step.thread() == thread ? step.site().toString() : "");
      }
      row(text, String.valueOf(i + 1), cells);
    }
    return text.toString();
  }

  private static void row(StringBuilder text, String first, List<String> cells) {
    text.append(String.format("%6s", first));
    for (String cell : cells) {
      String cut = cell.length() > WIDTH ? cell.substring(0, WIDTH - 1) + "…" : cell;
      text.append(" | ").append(String.format("%-" + WIDTH + "s", cut));
    }
    text.append('\n');
  }
}
