package org.loomgrade.exercises;

import static org.loomgrade.exercises.DownloadsAssert.assertThatDownloads;
import static org.loomgrade.exercises.LeftAssert.assertThatNothingIsLeftBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.loomgrade.checks.Conditions;
import org.loomgrade.checks.Criterion;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.Run;

/** Exercise 2, the download simulator with three workers and a total timeout. */
final class DownloadChecks {
  private static final Duration PLENTY = Duration.ofMinutes(10);
  private static final Duration CENTURY = Duration.ofDays(36_525);
  private static final Conditions REAL_TIME = Conditions.USUAL.within(Duration.ofSeconds(20));
  private static final Conditions HURRIED = REAL_TIME.hurriedBy(20);

  /** Still long enough that an idle worker shows. */
  private static final Conditions A_BIT_HURRIED = REAL_TIME.hurriedBy(4);

  @Criterion(
      value = "downloads.workers",
      ways = {"too-many-workers", "too-few-workers", "serial", "split-beforehand", "nothing-done"})
  void threeWorkersTakeFromOneQueue(Run run) {
    Downloads downloads = download(run, A_BIT_HURRIED, 12, PLENTY);
    assertThatDownloads(downloads).completedSomething();
    assertThatDownloads(downloads).areDoneByThreeWorkers();
    assertThatDownloads(downloads).areTakenFromOneQueue();
  }

  @Criterion(
      value = "downloads.delays",
      ways = {"no-delay", "delay-out-of-range", "same-delay", "nothing-done"})
  void eachDownloadTakesItsOwnRandomTime(Run run) {
    Downloads downloads = download(run, HURRIED, 60, PLENTY);
    assertThatDownloads(downloads).completedSomething();
    assertThatDownloads(downloads).takeTheirTimeAtRandom();
  }

  @Criterion(
      value = "downloads.tallies",
      ways = {"wrong-sum", "wrong-keys", "negative-count", "null-result", "strange-entry"})
  void everyFileIsDownloadedOnce(Run run) {
    for (int files : new int[] {7, 2, 1, 0}) {
      Downloads downloads = download(run, HURRIED, files, PLENTY);
      assertThatDownloads(downloads).haveAKeyForEachWorker();
      assertThatDownloads(downloads).addUpTo(files);
    }
    Downloads cut = download(run, HURRIED, 3, Duration.ZERO);
    assertThatDownloads(cut).haveAKeyForEachWorker();
  }

  @Criterion(
      value = "downloads.total",
      ways = {"total-too-long", "total-too-short", "null-total", "nothing-done"})
  void totalTimeIsTheTimeOfTheWholeRun(Run run) {
    Downloads downloads = download(run, REAL_TIME, 5, PLENTY);
    assertThatDownloads(downloads).completedSomething();
    assertThatDownloads(downloads).tellTheTotalTime();
  }

  @Criterion(
      value = "downloads.timeout",
      ways = {
        "timeout-ignored",
        "finishes-current",
        "returns-early",
        "counts-cancelled",
        "forgets-completed",
        "wrong-sum"
      })
  void endsAtTheTimeoutWithWhatIsDone(Run run) {
    assertThatDownloads(download(run, HURRIED, 2, CENTURY)).addUpTo(2);
    for (Duration timeout :
        List.of(
            Duration.ofMillis(700), Duration.ofMillis(150), Duration.ZERO, Duration.ofNanos(1))) {
      Downloads downloads = download(run, REAL_TIME, 30, timeout);
      assertThatDownloads(downloads).endBy(timeout);
      assertThatDownloads(downloads).countWhatWasCompletedBy(timeout);
    }
  }

  @Criterion(
      value = "downloads.safe",
      ways = {"lost-count", "thread-died", "nothing-done"})
  void noCountIsLost(Run run) {
    Downloads downloads = download(run, HURRIED, 60, PLENTY);
    assertThatDownloads(downloads).completedSomething();
    assertThatDownloads(downloads).countWhatWasCompleted();
    assertThatDownloads(downloads).endNoThreadByAnException();
  }

  @Criterion(
      value = "downloads.threads",
      ways = {"thread-leak", "nothing-done"})
  void noThreadIsLeftBehind(Run run) {
    Downloads done = download(run, HURRIED, 5, PLENTY);
    assertThatDownloads(done).completedSomething();
    assertThatNothingIsLeftBy(done.observation());
    Downloads cut = download(run, REAL_TIME, 12, Duration.ofMillis(60));
    assertThatNothingIsLeftBy(cut.observation());
  }

  @Criterion(
      value = "downloads.main",
      ways = {"no-output", "no-total", "no-worker-line"})
  void mainPrintsTotalAndWorkers(Run run) {
    DownloadSimulator simulator = run.submission(DownloadSimulator.class);
    Observation<Void> seen =
        run.observe(
            REAL_TIME.within(Duration.ofMinutes(1)).hurriedBy(4),
            () -> {
              simulator.main(new String[0]);
              return null;
            });
    seen.returned();
    DownloadOutput.check(seen.output());
  }

  private static Downloads download(Run run, Conditions conditions, int files, Duration timeout) {
    DownloadSimulator simulator = run.submission(DownloadSimulator.class);
    List<String> names = IntStream.rangeClosed(1, files).mapToObj(i -> "file-" + i).toList();
    Observation<Report> seen =
        run.observe(conditions, () -> Report.copyOf(simulator.run(names, timeout)));
    return Downloads.of(seen, timeout);
  }
}
