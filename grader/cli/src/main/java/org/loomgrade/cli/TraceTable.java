package org.loomgrade.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;

/**
 * An interleaving as a table of 80 columns, with one column a thread; with one column for all where
 * there are too many threads.
 */
final class TraceTable {
  private static final int COLUMNS = 80;
  private static final int STEP_COLUMNS = 8;
  private static final int MIN_COLUMNS = 18;
  private static final String BAR = " | ";

  private final List<ThreadPlace> threads;
  private final List<Integer> shown;
  private final List<TraceRow> rows;
  private final int leftOut;

  private TraceTable(
      List<ThreadPlace> threads, List<Integer> shown, List<TraceRow> rows, int leftOut) {
    this.threads = threads;
    this.shown = shown;
    this.rows = rows;
    this.leftOut = leftOut;
  }

  /** The last steps of the threads that take part. */
  static TraceTable ofSides(ExploreFinding finding, int atMost) {
    return ofSides(finding.threads(), finding.trace(), atMost);
  }

  /** The last steps of the threads that take part; of all where none is known to. */
  static TraceTable ofSides(Interleaving interleaving, int atMost) {
    boolean known = interleaving.threads().stream().anyMatch(ThreadPlace::takesPart);
    return known
        ? ofSides(interleaving.threads(), interleaving.trace(), atMost)
        : ofAll(interleaving, atMost);
  }

  private static TraceTable ofSides(List<ThreadPlace> threads, List<TraceRow> trace, int atMost) {
    List<Integer> sides =
        IntStream.range(0, threads.size()).filter(i -> threads.get(i).takesPart()).boxed().toList();
    return of(threads, trace, sides, atMost);
  }

  /** The last steps of all threads. */
  static TraceTable ofAll(ExploreFinding finding, int atMost) {
    return ofAll(finding.threads(), finding.trace(), atMost);
  }

  /** The last steps of all threads. */
  static TraceTable ofAll(Interleaving interleaving, int atMost) {
    return ofAll(interleaving.threads(), interleaving.trace(), atMost);
  }

  private static TraceTable ofAll(List<ThreadPlace> threads, List<TraceRow> trace, int atMost) {
    List<Integer> all = trace.stream().map(TraceRow::thread).distinct().sorted().toList();
    return of(threads, trace, all, atMost);
  }

  private static TraceTable of(
      List<ThreadPlace> threads, List<TraceRow> trace, List<Integer> shown, int atMost) {
    List<TraceRow> rows = trace.stream().filter(row -> shown.contains(row.thread())).toList();
    int from = Math.max(0, rows.size() - atMost);
    int before = rows.isEmpty() ? 0 : rows.get(from).step() - 1;
    return new TraceTable(threads, shown, rows.subList(from, rows.size()), from == 0 ? 0 : before);
  }

  /** The lines, each ended; nothing when there is no step. */
  String render() {
    if (rows.isEmpty()) {
      return "";
    }
    int width = (COLUMNS - STEP_COLUMNS - BAR.length() * shown.size()) / shown.size();
    String file = onlyFile();
    StringBuilder text = new StringBuilder();
    if (file != null) {
      text.append("   numbers before steps are lines of %s\n".formatted(file));
    }
    if (leftOut > 0) {
      text.append("   (steps 1 to %d are left out)\n".formatted(leftOut));
    }
    if (width < MIN_COLUMNS) {
      rows.forEach(row -> text.append(line(row, file)));
      return text.toString();
    }
    line(text, "step", names(), width);
    for (TraceRow row : rows) {
      List<String> cells = new ArrayList<>();
      shown.forEach(thread -> cells.add(thread == row.thread() ? cell(row, file) : ""));
      line(text, String.valueOf(row.step()), cells, width);
    }
    return text.toString();
  }

  private List<String> names() {
    return shown.stream().map(thread -> threads.get(thread).name()).toList();
  }

  private String line(TraceRow row, @Nullable String file) {
    String label = "%8d  ".formatted(row.step());
    return Paragraph.of(label, threads.get(row.thread()).name() + ": " + cell(row, file));
  }

  /** Where the step is, and what it does: the file's name only where there are several. */
  private static String cell(TraceRow row, @Nullable String file) {
    if (row.file() == null || row.line() == null) {
      return done(row);
    }
    return (file == null ? row.file() + ":" : "") + row.line() + " " + done(row);
  }

  private static String done(TraceRow row) {
    return row.operation() + row.outcome();
  }

  private @Nullable String onlyFile() {
    List<@Nullable String> files =
        rows.stream()
            .<@Nullable String>map(TraceRow::file)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return files.size() == 1 ? files.getFirst() : null;
  }

  private static void line(StringBuilder text, String first, List<String> cells, int width) {
    List<List<String>> wrapped = cells.stream().map(cell -> Cell.wrap(cell, width)).toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder("%8s".formatted(i == 0 ? first : ""));
      for (List<String> cell : wrapped) {
        String part = i < cell.size() ? cell.get(i) : "";
        line.append(BAR).append(part).append(" ".repeat(width - part.length()));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
