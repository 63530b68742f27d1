package org.loomgrade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.explore.TraceRow;

/**
 * Which locks threads hold at which steps. Steps tell when a monitor is about to be entered and a
 * lock locked or unlocked, and neither which object it is nor when a monitor is left: that is read
 * from the source. What is said to be held is held; a monitor may be held for some steps more, in
 * methods that its block calls last.
 */
final class HeldLocks {
  private static final String ENTER = "enter synchronized";
  private static final Set<String> LOCK = Set.of("lock", "lockInterruptibly", "tryLock");
  private static final Set<String> UNLOCK = Set.of("unlock");

  private final List<TraceRow> rows;
  private final Set<Integer> stuck;
  private final SubmissionLocks sites;

  private HeldLocks(List<TraceRow> rows, Set<Integer> stuck, SubmissionLocks sites) {
    this.rows = rows;
    this.stuck = stuck;
    this.sites = sites;
  }

  /**
   * Reads the steps of an interleaving.
   *
   * @param stuck threads that never leave where their last step is
   * @param sites where the sources enter what
   */
  static HeldLocks of(Interleaving interleaving, Set<Integer> stuck, SubmissionLocks sites) {
    return new HeldLocks(interleaving.trace(), stuck, sites);
  }

  /** The lock that a step is about, as the source names it; null when there is none, or unknown. */
  @Nullable String lock(int step) {
    TraceRow row = rows.get(step);
    if (isEntry(row)) {
      LockSites.Block block = block(row);
      return block == null ? null : block.lock();
    }
    boolean known = LOCK.contains(method(row)) || UNLOCK.contains(method(row));
    LockSites of = known ? sites.of(row.file()) : null;
    return of == null || row.line() == null ? null : of.receiver(method(row), row.line());
  }

  /** All that can be told, in the order of acquisition. */
  List<Hold> holds() {
    List<Hold> holds = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Span span = span(i);
      if (span != null) {
        int from = from(i, span, holds);
        holds.addAll(withoutWaits(new Hold(rows.get(i).thread(), span.lock(), from, span.to())));
      }
    }
    return holds;
  }

  /** The lock that a step acquires, until it is known to be held; null if there is none. */
  private @Nullable Span span(int i) {
    TraceRow row = rows.get(i);
    String lock = lock(i);
    if (lock == null) {
      return null;
    }
    if (isEntry(row)) {
      return inside(i, lock);
    }
    boolean acquires = LOCK.contains(method(row)) && !"-> false".equals(row.value());
    return acquires ? untilUnlocked(i, lock) : null;
  }

  /** Up to the last step in the block, before it is entered anew. */
  private @Nullable Span inside(int i, String lock) {
    int last = i;
    for (int next : laterOfSameThread(i)) {
      if (isSameEntry(rows.get(i), rows.get(next))) {
        break;
      }
      last = isInside(rows.get(i), rows.get(next)) ? next : last;
    }
    if (last == i) {
      return null;
    }
    boolean forEver = stuck.contains(rows.get(i).thread()) && laterOfSameThread(last).isEmpty();
    return new Span(lock, forEver ? rows.size() - 1 : last);
  }

  private static boolean isSameEntry(TraceRow enter, TraceRow row) {
    return row.operation().equals(enter.operation())
        && Objects.equals(row.file(), enter.file())
        && Objects.equals(row.line(), enter.line());
  }

  private boolean isInside(TraceRow enter, TraceRow row) {
    LockSites.Block block = block(enter);
    return block != null
        && row.line() != null
        && Objects.equals(row.file(), enter.file())
        && block.holds(row.line());
  }

  private LockSites.@Nullable Block block(TraceRow enter) {
    LockSites of = sites.of(enter.file());
    return of == null || enter.line() == null ? null : of.enteredAt(enter.line());
  }

  private static boolean isEntry(TraceRow row) {
    return row.operation().startsWith(ENTER);
  }

  private @Nullable Span untilUnlocked(int i, String lock) {
    List<Integer> later = laterOfSameThread(i);
    for (int next : later) {
      if (UNLOCK.contains(method(rows.get(next))) && lock.equals(lock(next))) {
        return new Span(lock, next - 1);
      }
    }
    // Without another step of the thread, it may still be waiting for it.
    return later.isEmpty() ? null : new Span(lock, rows.size() - 1);
  }

  /** At once, unless another thread held it meanwhile. */
  private int from(int i, Span span, List<Hold> before) {
    int proven = laterOfSameThread(i).getFirst();
    Optional<Hold> other =
        before.stream()
            .filter(hold -> hold.lock().equals(span.lock()))
            .filter(hold -> hold.thread() != rows.get(i).thread())
            .filter(hold -> hold.from() < proven && hold.to() >= i)
            .findFirst();
    return other.isPresent() ? proven : i;
  }

  private List<Hold> withoutWaits(Hold hold) {
    List<Hold> parts = new ArrayList<>();
    int from = hold.from();
    for (int i = hold.from(); i <= hold.to(); i++) {
      if (rows.get(i).thread() == hold.thread() && isWait(rows.get(i))) {
        parts.add(new Hold(hold.thread(), hold.lock(), from, i));
        from = laterOfSameThread(i).stream().findFirst().orElse(rows.size());
      }
    }
    if (from <= hold.to()) {
      parts.add(new Hold(hold.thread(), hold.lock(), from, hold.to()));
    }
    return parts;
  }

  private List<Integer> laterOfSameThread(int i) {
    return IntStream.range(i + 1, rows.size())
        .filter(next -> rows.get(next).thread() == rows.get(i).thread())
        .boxed()
        .toList();
  }

  /** While it waits, the thread does not hold the lock; which of several is not told. */
  private static boolean isWait(TraceRow row) {
    return row.operation().equals("call wait")
        || row.operation().endsWith(".wait")
        || row.operation().startsWith("call Condition.await");
  }

  /** The name of the method that is called. */
  private static String method(TraceRow row) {
    return row.operation().substring(row.operation().lastIndexOf('.') + 1);
  }

  private record Span(String lock, int to) {}
}
