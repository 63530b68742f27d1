package org.loomgrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.Finding;
import org.loomgrade.model.Interleaving;
import org.loomgrade.model.Kind;
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
            "enter synchronized (second); holds first",
            "enter synchronized (first); holds second",
            "");
  }

  @Test
  void raceMarksTheLastOfEqualStepsOfEachSide() {
    Finding race =
        finding(
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
    assertThat(Lanes.of(finding(List.of()), new SubmissionLocks(List.of()))).isEmpty();
  }

  private static Finding finding(List<ThreadPlace> threads, TraceRow... rows) {
    return new Finding(
        Kind.DATA_RACE,
        "They race.",
        null,
        null,
        List.of(),
        null,
        new Interleaving(threads, 10, List.of(rows)));
  }
}
