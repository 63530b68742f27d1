package org.loomgrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.Kind;
import org.loomgrade.model.Source;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;

final class LanesTest {
  private final Lanes deadlock =
      Lanes.of(Samples.DEADLOCK, new SubmissionLocks(List.of(Samples.TWO_LOCKS))).orElseThrow();

  @Test
  void eachThreadHasALaneAndThoseAsideAreKnown() {
    assertThat(deadlock.lanes()).extracting(Lane::name).containsExactly("left", "right", "main");
    assertThat(deadlock.lanes()).extracting(Lane::aside).containsExactly(false, false, true);
    assertThat(deadlock.leftOut()).isZero();
  }

  @Test
  void stepsNameTheLockThatTheyWant() {
    assertThat(deadlock.rows().get(4).verb()).isEqualTo("enter");
    assertThat(deadlock.rows().get(4).rest()).isEqualTo("synchronized (second)");
    assertThat(deadlock.rows().get(4).holds()).isEqualTo("first");
  }

  @Test
  void blockedStepsAreMarked() {
    assertThat(deadlock.rows())
        .extracting(LaneRow::mark)
        .containsExactly(null, null, null, null, "blocked", "blocked");
  }

  @Test
  void endSaysWhatEachHoldsAndWants() {
    assertThat(deadlock.lanes())
        .extracting(Lane::end)
        .containsExactly(
            "stays at enter synchronized (second); holds first",
            "stays at enter synchronized (first); holds second",
            "");
  }

  @Test
  void threadThatKeepsALockOthersWaitForIsNotAside() {
    Source source = new Source("A.java", "class A {\n void a() {\n lock.lock();\n n++; } }");
    Finding finding =
        finding(
            Kind.DEADLOCK,
            List.of(
                new ThreadPlace("waits", "call Lock.lock", "A.java", 3),
                new ThreadPlace("keeps", null, null, null),
                new ThreadPlace("other", null, null, null)),
            new TraceRow(1, 2, "read A.n", "A.java", 4, "0"),
            new TraceRow(2, 1, "call Lock.lock", "A.java", 3, null),
            new TraceRow(3, 1, "write A.n", "A.java", 4, "1"),
            new TraceRow(4, 0, "call Lock.lock", "A.java", 3, null));

    Lanes lanes = Lanes.of(finding, new SubmissionLocks(List.of(source))).orElseThrow();

    assertThat(lanes.lanes()).extracting(Lane::aside).containsExactly(false, false, true);
    assertThat(lanes.lanes())
        .extracting(Lane::end)
        .containsExactly(
            "stays at call Lock.lock (lock)", "goes on, or has ended, and holds lock", "");
  }

  @Test
  void raceMarksTheLastOfEqualStepsOfEachSide() {
    Finding race =
        finding(
            Kind.DATA_RACE,
            List.of(
                new ThreadPlace("a", "write A.B.n", "A.java", 2),
                new ThreadPlace("b", "read A.B.n", "A.java", 2)),
            new TraceRow(8, 0, "write A.B.n", "A.java", 2, "1"),
            new TraceRow(9, 0, "write A.B.n", "A.java", 2, "2"),
            new TraceRow(10, 1, "read A.B.n", "A.java", 2, "2"));

    Lanes lanes = Lanes.of(race, new SubmissionLocks(List.of())).orElseThrow();

    assertThat(lanes.leftOut()).isEqualTo(7);
    assertThat(lanes.rows()).extracting(LaneRow::mark).containsExactly(null, "races", "races");
    assertThat(lanes.rows()).extracting(LaneRow::rest).contains("B.n = 2");
    assertThat(lanes.hasHolds()).isFalse();
    assertThat(lanes.hasEnds()).isFalse();
  }

  @Test
  void findingWithoutStepsHasNoLanes() {
    assertThat(Lanes.of(Samples.SECRET, new SubmissionLocks(List.of()))).isEmpty();
    assertThat(Lanes.of(finding(Kind.DATA_RACE, List.of()), new SubmissionLocks(List.of())))
        .isEmpty();
  }

  private static Finding finding(Kind kind, List<ThreadPlace> threads, TraceRow... rows) {
    return new Finding(
        kind,
        "They are in each other's way.",
        null,
        null,
        List.of(),
        null,
        new Interleaving(threads, 10, List.of(rows)));
  }
}
