package org.loomgrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomgrade.model.Schedule;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ThreadPlace;
import org.loomgrade.model.explore.TraceRow;

class TraceTableTest {
  @Test
  void hasAColumnForEachThreadThatTakesPart() {
    assertThat(TraceTable.ofSides(Explorations.RACE, 20).render())
        .isEqualTo(
            """
               numbers before steps are lines of Counter.java
                step | Thread-1                          | main
                   6 |                                   | 8 call Thread.start
                   8 | 5 read Counter.count = 0          |
                   9 |                                   | 9 write Counter.count = 1
            """);
  }

  @Test
  void showsTheLastStepsAndSaysWhatIsLeftOut() {
    assertThat(TraceTable.ofAll(Explorations.RACE, 2).render())
        .startsWith(
            """
               numbers before steps are lines of Counter.java
               (steps 1 to 7 are left out)
            """)
        .doesNotContain(" 7 |");
  }

  @Test
  void nothingIsShownOfAScheduleThatWasNotSeen() {
    assertThat(TraceTable.ofSides(Explorations.WAITING, 20).render()).isEmpty();
  }

  @Test
  void filesAreNamedWhereThereAreSeveral() {
    String table = TraceTable.ofAll(finding(2, "call run"), 20).render();

    assertThat(table).contains("File0.java:1 call run", "File1.java:2 call run");
  }

  @Test
  void longCellsAreWrapped() {
    String table =
        TraceTable.ofAll(finding(4, "call AnExtremelyLongNameOfAClass.method"), 20).render();

    assertThat(table.lines()).allMatch(line -> line.length() <= 80);
    assertThat(table.replaceAll("[\\s|]+", "")).contains("callAnExtremelyLongNameOfAClass.method");
  }

  @Test
  void manyThreadsShareAColumn() {
    String table = TraceTable.ofAll(finding(9, "call run"), 20).render();

    assertThat(table).contains("       3  thread-2: File2.java:3 call run\n");
    assertThat(table.lines()).hasSize(9);
  }

  private static ExploreFinding finding(int threads, String operation) {
    List<ThreadPlace> places = new ArrayList<>();
    List<TraceRow> rows = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      places.add(new ThreadPlace("thread-" + i, operation, "File" + i + ".java", i + 1));
      rows.add(new TraceRow(i + 1, i, operation, "File" + i + ".java", i + 1, null));
    }
    return new ExploreFinding(
        "deadlock-00000000",
        "deadlock",
        "stuck",
        List.of(),
        new Schedule(1, "pos", 2),
        places,
        threads,
        rows,
        null);
  }
}
