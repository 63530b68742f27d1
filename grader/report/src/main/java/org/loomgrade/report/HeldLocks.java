package org.loomgrade.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.Source;
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

  /** While they wait, the lock is not held. */
  private static final Set<String> WAIT =
      Set.of("wait", "await", "awaitNanos", "awaitUntil", "awaitUninterruptibly");

  private final List<TraceRow> rows;
  private final Map<String, LockSites> sites = new HashMap<>();

  private HeldLocks(List<TraceRow> rows, List<Source> sources) {
    this.rows = rows;
    sources.forEach(source -> sites.put(source.name(), LockSites.of(source)));
  }

  /** All that can be told, in the order of acquisition. */
  static List<Hold> of(Interleaving interleaving, List<Source> sources) {
    return new HeldLocks(interleaving.trace(), sources).all();
  }

  private List<Hold> all() {
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
    LockSites of = row.file() == null ? null : sites.get(row.file());
    if (of == null || row.line() == null) {
      return null;
    }
    if (row.operation().startsWith(ENTER)) {
      return of.enteredAt(row.line()).map(block -> inside(i, block)).orElse(null);
    }
    String method = method(row);
    boolean locks = LOCK.contains(method) && !"-> false".equals(row.value());
    String lock = locks ? of.receiver(method, row.line()) : null;
    return lock == null ? null : untilUnlocked(i, lock, of);
  }

  /** Up to the last step in the block, before it is entered anew. */
  private @Nullable Span inside(int i, LockSites.Block block) {
    int last = i;
    for (int next : laterOfSameThread(i)) {
      TraceRow row = rows.get(next);
      if (row.operation().startsWith(ENTER) && isLine(row, block.begin())) {
        break;
      }
      last = block.holds(row.line() == null ? 0 : row.line()) ? next : last;
    }
    if (last == i) {
      return null;
    }
    return new Span(block.lock(), isLastOfThread(last) ? rows.size() - 1 : last);
  }

  private @Nullable Span untilUnlocked(int i, String lock, LockSites of) {
    List<Integer> later = laterOfSameThread(i);
    for (int next : later) {
      TraceRow row = rows.get(next);
      boolean unlocks =
          UNLOCK.contains(method(row))
              && row.line() != null
              && lock.equals(of.receiver(method(row), row.line()));
      if (unlocks) {
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
      if (rows.get(i).thread() == hold.thread() && WAIT.contains(method(rows.get(i)))) {
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

  private boolean isLastOfThread(int i) {
    return laterOfSameThread(i).isEmpty();
  }

  private static boolean isLine(TraceRow row, int line) {
    return row.line() != null && row.line() == line;
  }

  /** The name of the method that is called. */
  private static String method(TraceRow row) {
    return row.operation()
        .substring(row.operation().lastIndexOf(row.operation().contains(".") ? '.' : ' ') + 1);
  }

  private record Span(String lock, int to) {}
}
