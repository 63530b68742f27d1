package org.loomgrade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Source;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;

/**
 * An interleaving, drawn: a lane a thread, time downward.
 *
 * @param lanes those of threads that take part in the fault first
 * @param steps how many the schedule took in all
 */
record Lanes(List<Lane> lanes, List<LaneRow> rows, int steps) {
  Lanes {
    lanes = List.copyOf(lanes);
    rows = List.copyOf(rows);
  }

  /** Whether some threads take no part, which a reader may want to hide. */
  boolean hasAsides() {
    return lanes.stream().anyMatch(Lane::aside);
  }

  /** How many steps are not shown, as they came before. */
  int leftOut() {
    return rows.isEmpty() ? 0 : rows.getFirst().step() - 1;
  }

  boolean hasHolds() {
    return rows.stream().flatMap(row -> row.held().stream()).anyMatch(held -> !held.isEmpty());
  }

  boolean hasEnds() {
    return lanes.stream().anyMatch(lane -> !lane.end().isEmpty());
  }

  /** Draws the interleaving of a finding; nothing when it has none. */
  static Optional<Lanes> of(Finding finding, List<Source> sources) {
    Interleaving interleaving = finding.interleaving();
    return interleaving == null || interleaving.trace().isEmpty()
        ? Optional.empty()
        : Optional.of(new Drawing(finding.kind(), interleaving, sources).draw());
  }

  private record Drawing(Kind kind, Interleaving interleaving, List<Hold> holds) {
    Drawing(Kind kind, Interleaving interleaving, Iterable<Source> sources) {
      this(kind, interleaving, HeldLocks.of(interleaving, listOf(sources)));
    }

    private static List<Source> listOf(Iterable<Source> sources) {
      List<Source> list = new ArrayList<>();
      sources.forEach(list::add);
      return list;
    }

    Lanes draw() {
      List<ThreadPlace> threads = interleaving.threads();
      boolean known = threads.stream().anyMatch(ThreadPlace::takesPart);
      List<Lane> lanes =
          threads.stream()
              .map(thread ->
                  new Lane(Visible.line(thread.name()), known && !thread.takesPart(), end(thread)))
              .toList();
      List<LaneRow> rows =
          IntStream.range(0, interleaving.trace().size()).mapToObj(this::row).toList();
      return new Lanes(lanes, rows, interleaving.steps());
    }

    private LaneRow row(int i) {
      TraceRow row = interleaving.trace().get(i);
      int space = row.operation().indexOf(' ');
      String verb = space < 0 ? row.operation() : row.operation().substring(0, space);
      String rest = space < 0 ? "" : row.operation().substring(space + 1);
      return new LaneRow(
          row.step(),
          row.thread(),
          Visible.line(verb),
          Visible.line((rest + value(row)).strip()),
          row.file() == null ? null : Visible.line(row.file()),
          row.line(),
          mark(i, row),
          IntStream.range(0, interleaving.threads().size()).mapToObj(t -> held(t, i)).toList());
    }

    private List<String> held(int thread, int row) {
      return holds.stream()
          .filter(hold -> hold.covers(thread, row))
          .map(hold -> Visible.line(hold.lock()))
          .distinct()
          .toList();
    }

    private static String value(TraceRow row) {
      String value = row.value();
      if (value == null) {
        return "";
      }
      boolean called = value.startsWith("(") || value.startsWith("-> ");
      return (called ? " " : " = ") + value;
    }

    /** The last step of a side that is what the finding says of it. */
    private @Nullable String mark(int i, TraceRow row) {
      ThreadPlace side = interleaving.threads().get(row.thread());
      boolean last =
          interleaving.trace().subList(i + 1, interleaving.trace().size()).stream()
              .noneMatch(later -> later.thread() == row.thread() && isOf(later, side));
      return last && isOf(row, side) ? word() : null;
    }

    private static boolean isOf(TraceRow row, ThreadPlace side) {
      return side.takesPart()
          && row.operation().equals(side.operation())
          && Objects.equals(row.file(), side.file())
          && Objects.equals(row.line(), side.line());
    }

    private String word() {
      return switch (kind) {
        case DATA_RACE -> "races";
        case DEADLOCK -> "blocked";
        default -> "here";
      };
    }

    private String end(ThreadPlace thread) {
      return kind == Kind.DEADLOCK && thread.takesPart()
          ? Visible.line(
              thread.operation() + (thread.place().isEmpty() ? "" : ", " + thread.place()))
          : "";
    }
  }
}
