package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.explore.ExploreEnd;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ExploreResult;
import org.loomgrade.model.explore.TraceRow;

class ReplayComparisonTest {
  private static final ExploreFinding RACE = Explorations.RACE;

  @Test
  void theSameDoesNotDiffer() {
    assertThat(compared(RACE, RACE).difference()).isEmpty();
  }

  @Test
  void nothingDiffersFromAFinding() {
    assertThat(compared(RACE).again()).isNull();
    assertThat(compared(RACE).difference()).get().asString().startsWith("nothing failed");
  }

  @Test
  void anotherFindingIsNamed() {
    assertThat(compared(RACE, Explorations.WAITING).difference())
        .contains(
            "recorded was data-race at Counter.java:5, Counter.java:9, now it was uncontrolled at"
                + " Counter.java:3.");
  }

  @Test
  void numberOfStepsIsCompared() {
    assertThat(compared(RACE, with(13, RACE.trace())).difference())
        .contains("recorded were 12 steps, now it took 13.");
  }

  @Test
  void stepsAreCompared() {
    TraceRow other = new TraceRow(6, 2, "call Thread.join", "Counter.java", 8, null);

    assertThat(compared(RACE, with(12, List.of(other))).difference())
        .contains(
            "recorded as step 6 was main: call Thread.start (Counter.java:8), now it was Thread-0:"
                + " call Thread.join (Counter.java:8).");
    assertThat(compared(RACE, with(12, List.of())).difference())
        .get()
        .asString()
        .endsWith("now there was none.");
  }

  @Test
  void whatDidNotEndIsComparedByItsKind() {
    ExploreFinding elsewhere =
        new ExploreFinding(
            "uncontrolled-99999999",
            "uncontrolled",
            "thread main has been waiting",
            List.of(),
            Explorations.WAITING.schedule(),
            List.of(),
            0,
            List.of(),
            null);

    assertThat(compared(Explorations.WAITING, elsewhere).difference()).isEmpty();
  }

  private static ReplayComparison compared(ExploreFinding recorded, ExploreFinding... now) {
    ExploreResult replayed =
        Explorations.result(ExploreEnd.SCHEDULES_USED, List.of(now), List.of());
    return ReplayComparison.of(recorded, replayed);
  }

  private static ExploreFinding with(int steps, List<TraceRow> trace) {
    return new ExploreFinding(
        RACE.id(),
        RACE.kind(),
        RACE.message(),
        RACE.locations(),
        RACE.schedule(),
        RACE.threads(),
        steps,
        trace,
        null);
  }
}
