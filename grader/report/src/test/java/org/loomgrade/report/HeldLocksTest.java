package org.loomgrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.Source;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;

final class HeldLocksTest {
  private static final String ENTER = "enter synchronized block";

  @Test
  void monitorIsHeldInItsBlock() {
    String source =
        """
        class A {
          void add() {
            synchronized (lock) {
              count++;
            }
            after();
          }
        }
        """;

    assertThat(holds(source, row(0, ENTER, 3), row(0, "read A.count", 4), row(0, "call A", 6)))
        .containsExactly(new Hold(0, "lock", 0, 1));
  }

  @Test
  void monitorOfAMethodIsHeldToItsEnd() {
    String source =
        """
        class A {
          static synchronized void add() {
            count++;
          }
          synchronized void take() {
            count--;
          }
        }
        """;

    assertThat(
            holds(
                source,
                row(0, "enter synchronized add", 3),
                row(0, "read A.count", 3),
                row(1, "enter synchronized take", 6),
                row(1, "read A.count", 6)))
        .containsExactly(new Hold(0, "the class", 0, 1), new Hold(1, "this", 2, 3));
  }

  @Test
  void threadThatHadToWaitHoldsTheMonitorWhenItGoesOn() {
    assertThat(
            holds(
                Samples.TWO_LOCKS.text(),
                row(0, ENTER, 4),
                row(1, ENTER, 4),
                row(0, "read A.count", 5),
                row(1, "read A.count", 5)))
        .containsExactly(new Hold(0, "second", 0, 2), new Hold(1, "second", 3, 3));
  }

  @Test
  void threadThatStaysInABlockHoldsItsMonitorForEver() {
    TraceRow[] rows = {row(0, ENTER, 3), row(0, ENTER, 4), row(1, "call Thread.join", 16)};

    assertThat(holds(Set.of(0), Samples.TWO_LOCKS.text(), rows))
        .containsExactly(new Hold(0, "first", 0, 2));
    assertThat(holds(Samples.TWO_LOCKS.text(), rows)).containsExactly(new Hold(0, "first", 0, 1));
  }

  @Test
  void monitorIsNotHeldWhileItsThreadWaits() {
    String source =
        """
        class A {
          synchronized void take() {
            while (empty)
              wait();
            empty = true;
          }
        }
        """;

    assertThat(
            holds(
                source,
                row(0, "enter synchronized take", 3),
                row(0, "call wait", 4),
                row(1, "call A", 9),
                row(0, "read A.empty", 3)))
        .containsExactly(new Hold(0, "this", 0, 1), new Hold(0, "this", 3, 3));
  }

  @Test
  void lockIsHeldUntilItIsUnlocked() {
    String source =
        """
        class A {
          void add() {
            rw.readLock().lock();
            count++;
            rw.readLock().unlock();
            if (lock.tryLock()) {
              count++;
            }
          }
        }
        """;

    assertThat(
            holds(
                source,
                row(0, "call Lock.lock", 3),
                row(0, "read A.count", 4),
                row(0, "call Lock.unlock", 5),
                valued(0, "call ReentrantLock.tryLock", 6, "-> false"),
                valued(1, "call ReentrantLock.tryLock", 6, "-> true"),
                row(1, "read A.count", 7)))
        .containsExactly(new Hold(0, "rw.readLock()", 0, 1), new Hold(1, "lock", 4, 5));
  }

  @Test
  void threadThatIsStillToGetALockDoesNotHoldIt() {
    assertThat(holds("class A {\n  void a() { lock.lock(); }\n}\n", row(0, "call Lock.lock", 2)))
        .isEmpty();
  }

  @Test
  void sourceThatCannotBeReadTellsNothing() {
    assertThat(holds("class {{{ synchronized (", row(0, ENTER, 1), row(0, "read A.count", 1)))
        .allMatch(hold -> hold.thread() == 0);
    assertThat(holds("", row(0, ENTER, 3), row(0, "read A.count", 4))).isEmpty();
  }

  private static List<Hold> holds(String source, TraceRow... rows) {
    return holds(Set.of(), source, rows);
  }

  private static List<Hold> holds(Set<Integer> stuck, String source, TraceRow... rows) {
    Interleaving interleaving =
        new Interleaving(List.of(place("zero"), place("one")), rows.length, List.of(rows));
    return HeldLocks.of(interleaving, stuck, locks(source)).holds();
  }

  private static SubmissionLocks locks(String source) {
    return new SubmissionLocks(List.of(new Source("A.java", source)));
  }

  private static ThreadPlace place(String name) {
    return new ThreadPlace(name, null, null, null);
  }

  private static TraceRow row(int thread, String operation, int line) {
    return valued(thread, operation, line, null);
  }

  private static TraceRow valued(int thread, String operation, int line, @Nullable String value) {
    return new TraceRow(1, thread, operation, "A.java", line, value);
  }
}
