package exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exercises.DownloadSimulator.Report;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bounds on times are wide on purpose: a test that fails on a busy computer helps nobody. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DownloadSimulatorTest {

  @Test
  void sharesAllFilesAmongThreeWorkers() throws InterruptedException {
    Report report = DownloadSimulator.run(files(9), Duration.ofMinutes(1));

    assertEquals(Set.of(1, 2, 3), report.completedByWorker().keySet(), "the workers' numbers");
    assertEquals(9, completed(report), "completed files of 9, by all workers together");
    assertFalse(
        report.completedByWorker().containsValue(0),
        () -> "each worker should get some of 9 files, but it was " + report.completedByWorker());
  }

  @Test
  void reportsTheTimeThatReallyPassed() throws InterruptedException {
    long start = System.nanoTime();
    Report report = DownloadSimulator.run(files(3), Duration.ofMinutes(1));
    long passed = Duration.ofNanos(System.nanoTime() - start).toMillis();

    long reported = report.totalTime().toMillis();
    assertTrue(
        reported >= 90 && reported <= passed + 200,
        () -> "the run took " + passed + " ms, but its report says " + reported + " ms");
  }

  @Test
  void stopsAtTheTimeout() throws InterruptedException {
    long start = System.nanoTime();
    Report report = DownloadSimulator.run(files(100), Duration.ofMillis(350));
    long passed = Duration.ofNanos(System.nanoTime() - start).toMillis();

    assertTrue(
        passed < 10_000, () -> "it should stop after 350 ms, but returned after " + passed + " ms");
    long possible = DownloadSimulator.WORKERS * (passed / 90);
    assertTrue(
        completed(report) <= possible,
        () ->
            ("in %d ms three workers can complete %d files at most, but the report counts %d:"
                    + " were downloads counted that the timeout cut short?")
                .formatted(passed, possible, completed(report)));
  }

  @Test
  void leavesNoThreadBehind() throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    DownloadSimulator.run(files(100), Duration.ofMillis(150));

    // A thread that is just running its last instructions gets the time for it.
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!newcomers(before).isEmpty() && System.nanoTime() - deadline < 0) {
      Thread.sleep(20);
    }
    assertEquals(List.of(), newcomers(before), "threads still alive long after run returned");
  }

  @Test
  void completesNothingWhenThereIsNothingToDo() throws InterruptedException {
    Report report = DownloadSimulator.run(files(0), Duration.ofMinutes(1));

    assertEquals(Set.of(1, 2, 3), report.completedByWorker().keySet(), "the workers' numbers");
    assertEquals(0, completed(report), "completed files of none");
  }

  private static List<String> files(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "file-" + i + ".zip").toList();
  }

  private static int completed(Report report) {
    return report.completedByWorker().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Daemon threads are left out: the JDK starts some of its own, and they are nobody's leak. */
  private static List<Thread> newcomers(Set<Thread> before) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon() && !before.contains(thread))
        .toList();
  }
}
