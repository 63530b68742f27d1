package org.loomgrade.cli;

import java.util.List;
import org.loomgrade.model.Location;
import org.loomgrade.model.Schedule;
import org.loomgrade.model.explore.ExploreEnd;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ExploreResult;
import org.loomgrade.model.explore.ExploredProgram;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;

/** Results of explorations, for tests. */
final class Explorations {
  static final ExploreFinding RACE =
      new ExploreFinding(
          "data-race-0a1b2c3d",
          "data-race",
          "Thread-1: read Counter.count (Counter.java:5) and main: write Counter.count"
              + " (Counter.java:9) are not ordered by any lock, volatile, start or join",
          List.of(new Location("Counter.java", 5), new Location("Counter.java", 9)),
          new Schedule(1, "pct", 17),
          List.of(
              new ThreadPlace("Thread-1", "read Counter.count", "Counter.java", 5),
              new ThreadPlace("main", "write Counter.count", "Counter.java", 9),
              new ThreadPlace("Thread-0", null, null, null)),
          12,
          List.of(
              new TraceRow(6, 1, "call Thread.start", "Counter.java", 8, null),
              new TraceRow(7, 2, "read Counter.count", "Counter.java", 5, "0"),
              new TraceRow(8, 0, "read Counter.count", "Counter.java", 5, "0"),
              new TraceRow(9, 1, "write Counter.count", "Counter.java", 9, "1")),
          null);

  static final ExploreFinding WAITING =
      new ExploreFinding(
          "uncontrolled-00000001",
          "uncontrolled",
          "thread main has been waiting at Counter.java:3 for more than 20 s",
          List.of(new Location("Counter.java", 3)),
          new Schedule(1, "pct", 18),
          List.of(new ThreadPlace("main", "call in main", "Counter.java", 3)),
          0,
          List.of(),
          "line one\nline two\n");

  private Explorations() {}

  static ExploreResult result(
      ExploreEnd end, List<ExploreFinding> findings, List<ExploreFinding> uncontrolled) {
    return new ExploreResult(
        ExploreResult.FORMAT,
        84,
        findings,
        uncontrolled,
        end,
        1,
        List.of("random", "pct"),
        50_000,
        new ExploredProgram(List.of("out", "lib/*"), "Counter", List.of("two words")));
  }
}
