package org.loomgrade.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.Location;
import org.loomgrade.model.Schedule;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Involved;
import org.loomgrade.scheduler.report.Kind;
import org.loomgrade.scheduler.report.Site;
import org.loomgrade.scheduler.report.Trace;

class FindingsTest {
  private static final Site START = site("call Thread.start", 3);
  private static final Site READ = site("read A.n", 5);
  private static final Site WRITE = site("write A.n", 6);
  private static final Site PRINT = site("call println", 9);
  private static final Trace TRACE =
      new Trace(
          List.of("main", "worker", "worker"),
          List.of(
              new Trace.Step(0, START, null),
              new Trace.Step(1, READ, "0"),
              new Trace.Step(0, PRINT, null),
              new Trace.Step(2, WRITE, null),
              new Trace.Step(0, PRINT, null)));

  @Test
  void traceEndsWhereTheFaultIsComplete() {
    ExploreFinding finding = Findings.of(race(), 200);

    assertThat(finding.trace()).extracting(TraceRow::step).containsExactly(1, 2, 3, 4);
    assertThat(finding.steps()).isEqualTo(5);
  }

  @Test
  void sidesComeFirstAmongTheThreadsAndNamesakesAreToldApart() {
    ExploreFinding finding = Findings.of(race(), 200);

    assertThat(finding.threads())
        .containsExactly(
            new ThreadPlace("worker", "read A.n", "A.java", 5),
            new ThreadPlace("worker", "write A.n", "A.java", 6),
            new ThreadPlace("main", null, null, null));
    assertThat(finding.trace()).extracting(TraceRow::thread).containsExactly(2, 0, 2, 1);
  }

  @Test
  void onlyTheLastRowsAreKeptAndTheirThreads() {
    ExploreFinding finding = Findings.of(race(), 1);

    assertThat(finding.trace()).containsExactly(new TraceRow(4, 1, "write A.n", "A.java", 6, null));
    assertThat(finding.threads()).hasSize(2);
  }

  @Test
  void scheduleIsTakenApart() {
    assertThat(Findings.of(race(), 1).schedule()).isEqualTo(new Schedule(-42, "pct", 17));
    assertThat(Findings.of(race(), 1).token()).isEqualTo("pct:-42:17");
  }

  @Test
  void placesStandOnceAndUnknownOnesNot() {
    Finding finding =
        finding(
            Kind.DEADLOCK,
            "stuck",
            new Involved("main", 0, READ),
            new Involved("worker", 1, READ),
            new Involved("other", 2, Site.UNKNOWN));

    assertThat(Findings.of(finding, 0).locations()).containsExactly(new Location("A.java", 5));
  }

  @Test
  void idIsTheSameWhateverTheOrderOfTheSidesAndTheSchedule() {
    Finding one =
        finding(Kind.DATA_RACE, "x", new Involved("a", 0, READ), new Involved("b", 0, WRITE));
    Finding other =
        finding(Kind.DATA_RACE, "y", new Involved("c", 0, WRITE), new Involved("d", 0, READ));

    assertThat(Findings.of(one, 0).id())
        .isEqualTo(Findings.of(other, 9).id())
        .matches("data-race-[0-9a-f]{8}");
  }

  @Test
  void textOfTheProgramIsMadeHarmless() {
    Finding finding =
        finding(Kind.EXCEPTION, "a\u001b[1m\n" + "b".repeat(5_000), new Involved("t\r", 0, READ));

    ExploreFinding made = Findings.of(finding, 0);

    assertThat(made.message()).startsWith("a [1m bbb").hasSize(2_001);
    assertThat(made.threads().getFirst().name()).isEqualTo("t ");
  }

  private static Finding race() {
    return finding(
        Kind.DATA_RACE,
        "a race",
        new Involved("worker", 1, READ),
        new Involved("worker", 2, WRITE));
  }

  private static Finding finding(Kind kind, String sentence, Involved... sides) {
    return new Finding(kind, sentence, new ArrayList<>(List.of(sides)), "pct:-42:17", 4, TRACE);
  }

  private static Site site(String operation, int line) {
    return new Site("A", "main", "A.java", line, operation);
  }
}
