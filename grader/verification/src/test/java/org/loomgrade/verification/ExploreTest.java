package org.loomgrade.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loomgrade.model.Location;
import org.loomgrade.model.explore.ExploreEnd;
import org.loomgrade.model.explore.ExploreFinding;
import org.loomgrade.model.explore.ExploreResult;
import org.loomgrade.model.explore.TraceRow;

/** What {@code explore} says of programs that can be explored. */
final class ExploreTest {
  private static final String RACY =
      """
      public class Racy {
        static int count;
        public static void main(String[] args) throws Exception {
          Thread other = new Thread(() -> {
            count++;
          });
          other.start();
          count++;
          other.join();
          System.out.println("count is " + count + " " + String.join("+", args));
        }
      }
      """;
  private static final String SOUND =
      """
      class Sound {
        private final java.util.concurrent.atomic.AtomicInteger count =
            new java.util.concurrent.atomic.AtomicInteger();
        void main() throws Exception {
          Thread other = new Thread(count::incrementAndGet);
          other.start();
          count.incrementAndGet();
          other.join();
          if (count.get() != 2) throw new AssertionError(count);
        }
      }
      """;
  private static final String LOCKS =
      """
      class Locks {
        static final Object one = new Object();
        static final Object other = new Object();
        static void main() throws Exception {
          Thread thread = new Thread(() -> {
            synchronized (one) {
              synchronized (other) { System.out.println("both"); }
            }
          }, "forwards");
          thread.start();
          synchronized (other) {
            synchronized (one) { System.out.println("both"); }
          }
          thread.join();
        }
      }
      """;

  private static final String WHERE =
      """
      class Where {
        static void main() {
          System.out.print(System.getProperty("java.io.tmpdir"));
          throw new Error();
        }
      }
      """;

  @TempDir private static Path classes = Path.of("");

  @BeforeAll
  static void compile() throws IOException {
    Explored.compile(classes, RACY, SOUND, LOCKS, WHERE);
  }

  @Test
  void soundProgramHasNoFinding() throws IOException {
    Explored explored = Explored.run(classes, "Sound", "--seed", 7, "--schedules", 50);

    assertThat(explored.cli().exit()).as(explored.cli().err()).isZero();
    assertThat(explored.cli().out())
        .isEqualToNormalizingNewlines("nothing found in 50 schedules (seed 7)\n");
    assertThat(explored.cli().err()).isEmpty();
    ExploreResult result = explored.result();
    assertThat(result.schedules()).isEqualTo(50);
    assertThat(result.end()).isEqualTo(ExploreEnd.SCHEDULES_USED);
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void dataRaceNamesItsLinesThreadsScheduleAndSteps() throws IOException {
    Explored explored =
        Explored.run(classes, "Racy", "--schedules", 60, "--", "--seed", "two words");

    assertThat(explored.cli().exit()).isEqualTo(1);
    ExploreFinding race = explored.result().findings().getFirst();
    assertThat(race.kind()).isEqualTo("data-race");
    assertThat(race.locations())
        .containsExactlyInAnyOrder(new Location("Racy.java", 5), new Location("Racy.java", 8));
    assertThat(race.threads()).extracting(t -> t.name()).contains("main", "Thread-0");
    TraceRow last = race.trace().getLast();
    assertThat(last.operation()).endsWith("Racy.count");
    assertThat(race.threads().get(last.thread()).operation()).isEqualTo(last.operation());
    assertThat(explored.result().program().arguments()).containsExactly("--seed", "two words");
    assertThat(explored.cli().out())
        .contains("1. data-race", "Racy.java:5", "Racy.java:8", "schedule exhaustive:1:0", " | ")
        .contains(" 1\n")
        .containsPattern(" findings.* 60 schedules|: all \\d+ interleavings were run")
        .doesNotContain("count is");
  }

  @Test
  void deadlockSaysWhoHoldsWhat() throws IOException {
    Explored explored = Explored.run(classes, "Locks", "--stop-at-first");

    ExploreFinding deadlock = explored.result().findings().getFirst();
    assertThat(deadlock.kind()).isEqualTo("deadlock");
    assertThat(deadlock.message()).contains("held by forwards", "held by main");
    assertThat(explored.result().end()).isEqualTo(ExploreEnd.FIRST_FINDING);
    assertThat(explored.cli().out()).contains("; ended at the first");
  }

  @Test
  void theSameCallGivesTheSameBytes() throws IOException {
    Explored first = Explored.run(classes, "Racy", "--schedules", 60, "--seed", 3);
    Explored second = Explored.run(classes, "Racy", "--schedules", 60, "--seed", 3);

    assertThat(second.json()).isEqualTo(first.json());
  }

  @Test
  void findingsOfAnotherSeedHaveTheSameIds() throws IOException {
    ExploreResult one = Explored.run(classes, "Racy", "--seed", 1).result();
    ExploreResult other = Explored.run(classes, "Racy", "--seed", 2).result();

    assertThat(other.findings())
        .extracting(ExploreFinding::id)
        .containsExactlyInAnyOrderElementsOf(
            one.findings().stream().map(ExploreFinding::id).toList());
  }

  @Test
  void traceHasNoMoreRowsThanAskedFor() throws IOException {
    ExploreResult result = Explored.run(classes, "Racy", "--trace-rows", 2).result();

    assertThat(result.findings()).isNotEmpty().allMatch(finding -> finding.trace().size() == 2);
  }

  @Test
  void outputIsThatOfTheFailingSchedule() throws IOException {
    Explored explored =
        Explored.run(classes, "Racy", "--stop-at-first", "--output", "--", "a", "b");

    assertThat(explored.cli().out()).contains("   It printed:\n     count is ").contains(" a+b");
    assertThat(explored.result().findings().getFirst().output()).startsWith("count is ");
  }

  @Test
  void strategyIsTheOnlyOneUsed() throws IOException {
    ExploreResult result = Explored.run(classes, "Racy", "--strategy", "pct").result();

    assertThat(result.strategies()).containsExactly("pct");
    assertThat(result.findings()).allMatch(f -> f.schedule().strategy().equals("pct"));
  }

  @Test
  void withoutAFileTheCommandThatWritesOneIsSaid() {
    Cli cli = Cli.run("explore", "-cp", classes, "--main", "Racy", "--schedules", 30, "--", "a b");

    assertThat(cli.exit()).isEqualTo(1);
    assertThat(cli.out())
        .contains("loomgrade explore --classpath " + classes + " --main Racy --seed 1")
        .contains(" --json result.json -- 'a b'\n")
        .contains("loomgrade replay result.json 1\n");
  }

  @Test
  void nothingIsLeftInTheTemporaryFolder() throws IOException {
    Explored explored = Explored.run(classes, "Where", "--stop-at-first", "--output");

    String folder = explored.result().findings().getFirst().output();
    assertThat(folder).contains("loomgrade-");
    assertThat(Path.of(folder)).doesNotExist();
  }
}
