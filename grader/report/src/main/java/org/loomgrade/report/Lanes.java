package org.loomgrade.report;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.Kind;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;

/**
 * An interleaving, drawn: a lane a thread, time downward.
 *
 * @param lanes those of threads that take part in the fault first
 */
record Lanes(List<Lane> lanes, List<LaneRow> rows) {
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
  static Optional<Lanes> of(Finding finding, SubmissionLocks sources) {
    Interleaving interleaving = finding.interleaving();
    return interleaving == null || interleaving.trace().isEmpty()
        ? Optional.empty()
        : Optional.of(new Drawing(finding.kind(), interleaving, sources).draw());
  }

  /** Draws one interleaving. */
  private static final class Drawing {
    private final Kind kind;
    private final List<ThreadPlace> threads;
    private final List<TraceRow> trace;
    private final HeldLocks locks;
    private final List<Hold> holds;

    Drawing(Kind kind, Interleaving interleaving, SubmissionLocks sources) {
      this.kind = kind;
      this.threads = interleaving.threads();
      this.trace = interleaving.trace();
      Set<Integer> stuck =
          IntStream.range(0, threads.size()).filter(this::isStuck).boxed().collect(toSet());
      this.locks = HeldLocks.of(interleaving, stuck, sources);
      this.holds = locks.holds();
    }

    Lanes draw() {
      boolean known = threads.stream().anyMatch(ThreadPlace::takesPart);
      List<Lane> lanes = new ArrayList<>();
      for (int i = 0; i < threads.size(); i++) {
        boolean aside = known && !threads.get(i).takesPart() && !keepsLock(i);
        lanes.add(new Lane(Visible.line(threads.get(i).name()), aside, end(i)));
      }
      return new Lanes(lanes, IntStream.range(0, trace.size()).mapToObj(this::row).toList());
    }

    /** Whether a thread holds what others wait for, though it does not wait itself. */
    private boolean keepsLock(int thread) {
      return kind == Kind.DEADLOCK && !isStuck(thread) && !held(thread, trace.size() - 1).isEmpty();
    }

    private boolean isStuck(int thread) {
      return kind == Kind.DEADLOCK && threads.get(thread).takesPart();
    }

    private LaneRow row(int i) {
      TraceRow row = trace.get(i);
      int space = row.operation().indexOf(' ');
      String verb = space < 0 ? row.operation() : row.operation().substring(0, space);
      return new LaneRow(
          row.step(),
          row.thread(),
          Visible.line(verb),
          Visible.line(what(i, space < 0 ? "" : row.operation().substring(space + 1)).strip()),
          row.file() == null ? null : Visible.line(row.file()),
          row.line(),
          isMarked(i) ? word() : null,
          IntStream.range(0, threads.size()).mapToObj(thread -> held(thread, i)).toList());
    }

    /** To what a step does something, with the lock's name where that is known, and the value. */
    private String what(int i, String operand) {
      String lock = locks.lock(i);
      String named = lock == null ? shortened(operand) : "%s (%s)".formatted(operand, lock);
      TraceRow row = trace.get(i);
      return row.value() == null
          ? named.replace("synchronized block", "synchronized")
          : named + row.outcome().replace("-> ", "→\u00a0");
    }

    /** Without the classes around a class: {@code Progress.left}. */
    private static String shortened(String name) {
      String[] parts = name.split("\\.", -1);
      return parts.length > 2 && !name.contains(" ")
          ? parts[parts.length - 2] + "." + parts[parts.length - 1]
          : name;
    }

    private List<String> held(int thread, int row) {
      return holds.stream()
          .filter(hold -> hold.covers(thread, row))
          .map(hold -> Visible.line(hold.lock()))
          .distinct()
          .toList();
    }

    /** Whether a step is the last of a side that is what the finding says of it. */
    private boolean isMarked(int i) {
      ThreadPlace side = threads.get(trace.get(i).thread());
      return isOf(trace.get(i), side)
          && trace.subList(i + 1, trace.size()).stream()
              .noneMatch(row -> row.thread() == trace.get(i).thread() && isOf(row, side));
    }

    private static boolean isOf(TraceRow row, ThreadPlace side) {
      return row.operation().equals(side.operation())
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

    /** What a thread waits for and holds at the end of a deadlock, for people. */
    private String end(int thread) {
      String held = String.join(", ", held(thread, trace.size() - 1));
      if (keepsLock(thread)) {
        return "goes on, or has ended, and holds " + held;
      }
      if (!isStuck(thread)) {
        return "";
      }
      String done =
          IntStream.range(0, trace.size())
              .filter(i -> trace.get(i).thread() == thread && isMarked(i))
              .mapToObj(i -> what(i, trace.get(i).operation()))
              .findFirst()
              .orElse(String.valueOf(threads.get(thread).operation()));
      return "stays at " + Visible.line(done) + (held.isEmpty() ? "" : "; holds " + held);
    }
  }
}
