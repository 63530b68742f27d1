package org.loomgrade.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.scheduler.report.Finding;
import org.loomgrade.scheduler.report.Kind;

class ExplorerTest {
  @TempDir static Path classes;
  private static Corpus corpus;

  @BeforeAll
  static void compile() {
    corpus = Corpus.compiledTo(classes);
  }

  private static List<Finding> explore(String name) {
    return Explorer.seeded(1).withSchedules(100).explore(corpus.program(name)).findings();
  }

  @Test
  void aRaceNamesBothThreadsAndLines() {
    Finding race = explore("NoJoin").getFirst();

    assertThat(race.kind()).isEqualTo(Kind.DATA_RACE);
    assertThat(race.sides())
        .extracting(s -> s.thread())
        .containsExactlyInAnyOrder("main", "Thread-0");
    assertThat(race.sides())
        .extracting(s -> s.site().operation())
        .containsExactlyInAnyOrder("read NoJoin.result", "write NoJoin.result");
    assertThat(race.sides()).allMatch(s -> s.site().file().equals("NoJoin.java"));
  }

  @Test
  void aDeadlockSaysWhoHoldsWhat() {
    assertThat(explore("LockOrder"))
        .extracting(Finding::sentence)
        .anySatisfy(s -> assertThat(s).contains("held by Thread-0").contains("held by Thread-1"));
  }

  @Test
  void aDeadlockNamesTheWorkersThatWaitToo() {
    assertThat(explore("PoolOfOneAwaits"))
        .extracting(Finding::sentence)
        .anySatisfy(s -> assertThat(s).contains("main").contains("ForkJoinPool-1-worker-1"));
  }

  @Test
  void theTraceIsATableWithAColumnAThread() {
    String table = explore("NoJoin").getFirst().trace().table(20);

    assertThat(table.lines().findFirst()).get().asString().contains("main").contains("Thread-0");
    assertThat(table).contains("write NoJoin.result (NoJoin.java:");
  }

  @Test
  void stopsAtTheFirstFindingWhenAsked() {
    Exploration exploration =
        Explorer.seeded(1).stoppingAtFirst().explore(corpus.program("NobodyJoins"));

    assertThat(exploration.schedules()).isEqualTo(1);
  }

  @Test
  void everyStrategyFindsALostUpdate() {
    for (String strategy : List.of("random", "pct", "pos")) {
      Exploration exploration =
          Explorer.seeded(1)
              .withStrategies(strategy)
              .withSchedules(100)
              .explore(corpus.program("LostUpdateAtomic"));
      assertThat(exploration.findings()).as(strategy).isNotEmpty();
    }
  }

  @Test
  void calmThreadsThatGetOnAreNotDisturbed() {
    Exploration exploration =
        Explorer.seeded(1)
            .withStrategies("calm")
            .withSchedules(20)
            .explore(corpus.program("SharedLoopVariable"));

    assertThat(exploration.findings()).isEmpty();
  }

  @Test
  void manyLivelocksEndTheExploration() {
    Exploration exploration =
        Explorer.seeded(1)
            .withStepBudget(500)
            .withStrategies("random")
            .explore(corpus.program("SpinsForEver"));

    assertThat(exploration.end()).isEqualTo(Exploration.End.LIVELOCKS);
    assertThat(exploration.schedules()).isEqualTo(2);
  }

  @Test
  void theListenerHearsOfEachScheduleAndMayEndThem() {
    List<String> heard = new ArrayList<>();
    ExplorationListener listener =
        new ExplorationListener() {
          @Override
          public void exploring(String token) {
            heard.add(token);
          }

          @Override
          public boolean hasEnough() {
            return heard.size() == 2;
          }
        };

    Exploration exploration = Explorer.seeded(7).explore(corpus.program("NoJoin"), listener);

    assertThat(heard).containsExactly("exhaustive:7:0", "exhaustive:7:1");
    assertThat(exploration.end()).isEqualTo(Exploration.End.LISTENER);
  }

  @Test
  void aMonitorThatTheCallerHoldsIsStillItsOwn() throws InterruptedException {
    Object lock = new Object();
    synchronized (lock) {
      explore("LockOrder");
      assertThat(Thread.holdsLock(lock)).isTrue();
    }
    Thread other = new Thread(() -> assertFree(lock));
    other.start();
    other.join(5_000);
    assertThat(other.isAlive()).isFalse();
  }

  private static void assertFree(Object lock) {
    synchronized (lock) {
      assertThat(Thread.holdsLock(lock)).isTrue();
    }
  }

  @Test
  void whatIsPrintedBelongsToItsSchedule() {
    var outcome = Explorer.seeded(1).replay(corpus.program("PrintsAndReads"), "random:1:0");

    assertThat(outcome.output()).startsWith("line 0").endsWith("line 49" + System.lineSeparator());
  }

  @Test
  void whatTheJdkPrintsBelongsToTheScheduleToo() {
    var outcome = Explorer.seeded(1).replay(corpus.program("PrintsThroughJdk"), "random:1:0");

    assertThat(outcome.output())
        .contains("low on paper", "3 pages left", "IllegalStateException: out of ink", "worn out")
        .contains("handed to the JDK");
  }

  @Test
  void sleepingCostsNoRealTime() {
    var outcome = Explorer.seeded(1).replay(corpus.program("SleepsInOrder"), "random:1:0");

    assertThat(outcome.nanos()).isBetween(300_000_000L, 301_000_000L);
  }

  @Test
  void aClassThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> corpus.program("Nowhere")).hasMessage("there is no class Nowhere");
  }

  @Test
  void badSettingsAreNamed() {
    assertThatThrownBy(() -> Explorer.seeded(1).withSchedules(0))
        .hasMessage("schedules must be > 0, was 0");
    assertThatThrownBy(() -> Explorer.seeded(1).replay(() -> {}, "pct:x"))
        .hasMessageContaining("pct:42:17");
    assertThatThrownBy(() -> Explorer.seeded(1).withStrategies("lucky"))
        .hasMessage("strategy must be one of random, pct, pos, calm, exhaustive, was lucky");
  }

  @Test
  void threadsLeftBehindAreForgotten() {
    Explorer explorer = Explorer.seeded(1).withSchedules(3_000);
    explorer.explore(corpus.program("WaitsForEver"));
    long before = liveBytes();
    explorer.explore(corpus.program("WaitsForEver"));

    assertThat(liveBytes() - before).isLessThan(1_000_000);
  }

  private static long liveBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
