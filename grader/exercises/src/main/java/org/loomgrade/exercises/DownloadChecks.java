package org.loomgrade.exercises;

import static org.loomgrade.exercises.DeathAssert.assertThatNoThreadDiedIn;
import static org.loomgrade.exercises.DownloadsAssert.assertThatDownloads;
import static org.loomgrade.exercises.LeftAssert.assertThatNothingIsLeftBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.loomgrade.checks.Conditions;
import org.loomgrade.checks.Criterion;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.Run;
import org.loomgrade.model.Kind;

/** Exercise 2, the download simulator with three workers and a total timeout. */
final class DownloadChecks {
  private final Unlucky unlucky = new Unlucky();

  private static final Duration PLENTY = Duration.ofMinutes(10);
  private static final Duration CENTURY = Duration.ofDays(36_525);
  private static final Conditions REAL_TIME = Conditions.USUAL.within(Duration.ofSeconds(20));

  /** Downloads end just when the time is over. */
  private static final Conditions MEETING = REAL_TIME.endingTogether(Duration.ofMillis(100));

  private static final Conditions HURRIED = REAL_TIME.hurriedBy(20);

  /** Seconds taken for milliseconds are over soon, too, and can be told. */
  private static final Conditions VERY_HURRIED = REAL_TIME.hurriedBy(1000);

  /** For downloads that are not seen: long enough that one worker alone is told by its time. */
  private static final Conditions UNSEEN = Conditions.USUAL.within(Duration.ofSeconds(45));

  /** No sum of whole milliseconds: what ends just then was cut off. */
  private static final List<Duration> TIMEOUTS =
      List.of(
          Duration.ofNanos(700_370_000),
          Duration.ofNanos(150_730_000),
          Duration.ofNanos(1_234_570_000),
          Duration.ZERO,
          Duration.ofNanos(1));

  /** The end is where workers get in each other's way. */
  private static final int FEW_FILES = 5;

  /** Still long enough that an idle worker shows, where there are many files. */
  private static final Conditions A_BIT_HURRIED = REAL_TIME.hurriedBy(8);

  @Criterion(
      value = "downloads.workers",
      ways = {
        "too-many-workers",
        "too-few-workers",
        "serial",
        "split-beforehand",
        "too-fast",
        "too-slow-for-three",
        "nothing-done"
      })
  void threeWorkersTakeFromOneQueue(Run run) {
    DownloadSimulator simulator = run.submission(DownloadSimulator.class);
    Downloads downloads = download(run, simulator, A_BIT_HURRIED, 48);
    assertThatDownloads(downloads).completedSomething();
    if (downloads.areSeen()) {
      assertThatDownloads(downloads).areDoneByThreeWorkers();
      assertThatDownloads(downloads).areTakenFromOneQueue();
    } else {
      assertThatDownloads(download(run, simulator, UNSEEN, 36)).takeTheTimeOfThreeWorkers();
    }
  }

  @Criterion(
      value = "downloads.delays",
      ways = {"too-fast", "delay-out-of-range", "same-delay", "nothing-done"})
  void eachDownloadTakesItsOwnRandomTime(Run run) {
    DownloadSimulator simulator = run.submission(DownloadSimulator.class);
    Downloads downloads = download(run, simulator, VERY_HURRIED, 60);
    assertThatDownloads(downloads).completedSomething();
    if (downloads.areSeen()) {
      assertThatDownloads(downloads).takeTheirTimeAtRandom();
    } else {
      assertThatDownloads(download(run, simulator, UNSEEN, 36)).takeAtLeastTheShortestTime();
    }
  }

  @Criterion(
      value = "downloads.tallies",
      ways = {"wrong-sum", "wrong-keys", "negative-count", "strange-entry", "not-by-worker"})
  void everyFileIsDownloadedOnce(Run run) {
    DownloadSimulator simulator = run.submission(DownloadSimulator.class);
    for (int files : new int[] {7, 2, 1, 0}) {
      Downloads downloads = download(run, simulator, HURRIED, files);
      assertThatDownloads(downloads).haveAKeyForEachWorker();
      assertThatDownloads(downloads).addUpToTheFiles();
    }
    // A file may be wanted twice.
    Observation<Report> alike = observe(run, simulator, HURRIED, List.of("a", "b", "a"), PLENTY);
    assertThatDownloads(Downloads.of(3, alike)).addUpToTheFiles();
    if (countsAreOthersThanTheWorkers(run, simulator)) {
      throw Failed.because("not-by-worker", Kind.WRONG_RESULT);
    }
  }

  /**
   * Whether the counts stay the same from run to run though what the threads completed does not: it
   * depends on their delays. Counts that vary may be those of workers that are no threads.
   */
  private static boolean countsAreOthersThanTheWorkers(Run run, DownloadSimulator simulator) {
    boolean others = false;
    Downloads first = download(run, simulator, VERY_HURRIED, 60);
    for (int i = 0; i < 5; i++) {
      Downloads next = download(run, simulator, VERY_HURRIED, 60);
      if (!next.report().completedByWorker().equals(first.report().completedByWorker())) {
        return false;
      }
      others |= !next.isToldByThreads();
    }
    return others;
  }

  @Criterion(
      value = "downloads.total",
      ways = {"no-return", "total-too-long", "total-too-short", "null-total", "nothing-done"})
  void totalTimeIsTheTimeOfTheWholeRun(Run run) {
    DownloadSimulator simulator = run.submission(DownloadSimulator.class);
    Downloads downloads = download(run, simulator, REAL_TIME, 5);
    assertThatDownloads(downloads).completedSomething();
    assertThatDownloads(downloads).endWithTheLast();
    assertThatDownloads(downloads).tellTheTotalTime();
    // A start that is taken once, when the class is loaded, is too early for the next call.
    assertThatDownloads(download(run, simulator, REAL_TIME, 4)).tellTheTotalTime();
  }

  @Criterion(
      value = "downloads.timeout",
      ways = {
        "timeout-ignored",
        "finishes-current",
        "returns-early",
        "counts-cancelled",
        "forgets-completed",
        "wrong-keys",
        "wrong-sum",
        "total-too-long",
        "total-too-short"
      })
  void endsAtTheTimeoutWithWhatIsDone(Run run) {
    DownloadSimulator simulator = run.submission(DownloadSimulator.class);
    Order all = new Order(7, CENTURY);
    Downloads done = Downloads.of(all.files(), observe(run, simulator, HURRIED, all));
    assertThatDownloads(done).addUpToTheFiles();
    Downloads none = download(run, simulator, HURRIED, 0);
    boolean keysAreTold = done.haveAKeyForEachWorker() && none.haveAKeyForEachWorker();
    boolean totalIsTold = done.tellTheTotalTime() && none.tellTheTotalTime();
    int countsCut = 0;
    for (Duration timeout : TIMEOUTS) {
      Order order = new Order(30, timeout);
      Downloads cut = done.cutShort(order.files(), observe(run, simulator, REAL_TIME, order));
      assertThatDownloads(cut).endBy(timeout);
      // What is wrong without a timeout, too, is judged elsewhere.
      if (keysAreTold) {
        assertThatDownloads(cut).haveAKeyForEachWorker();
      }
      if (totalIsTold) {
        assertThatDownloads(cut).tellTheTotalTime();
      }
      if (done.takeTime() && cut.takeTimeBefore(timeout)) {
        assertThatDownloads(cut).countWhatWasCompletedBy(timeout);
        countsCut += cut.countsMoreThanEndedBefore(timeout) ? 1 : 0;
      }
    }
    // What was left then is no work of the next call.
    assertThatDownloads(download(run, simulator, HURRIED, 2)).addUpToTheFiles();
    if (countsCut > 1) { // one may be chance
      throw Failed.because("counts-cancelled", Kind.WRONG_RESULT)
          .with("timeout", TIMEOUTS.getFirst().toMillis())
          .byTheClock();
    }
  }

  @Criterion(
      value = "downloads.safe",
      ways = {
        "lost-count",
        "wrong-sum",
        "wrong-keys",
        "negative-count",
        "strange-entry",
        "thread-died",
        "nothing-done"
      })
  void queueAndCountsAreSharedSafely(Run run) {
    DownloadSimulator simulator = run.submission(DownloadSimulator.class);
    if (run.calm()) {
      shareSafelyUntilCut(run, simulator);
      IntStream.rangeClosed(0, FEW_FILES).forEach(files -> shareSafely(run, simulator, files));
    } else if (run.random().nextInt(4) == 0) {
      shareSafelyUntilCut(run, simulator);
    } else {
      shareSafely(run, simulator, run.random().nextInt(FEW_FILES + 1));
    }
  }

  /** Judges nothing but how the threads get on with each other: counts are judged elsewhere. */
  private void shareSafelyUntilCut(Run run, DownloadSimulator simulator) {
    Order order = new Order(9, Duration.ofNanos(350_370_000));
    Observation<Report> cut = observe(run, simulator, run.calm() ? REAL_TIME : MEETING, order);
    unlucky.judge(run, order, cut::returned);
    assertThatNoThreadDiedIn(cut);
  }

  private void shareSafely(Run run, DownloadSimulator simulator, int files) {
    Downloads downloads = download(run, simulator, HURRIED, files);
    if (files > 0) {
      assertThatDownloads(downloads).completedSomething();
    }
    assertThatDownloads(downloads).countWhatWasCompleted();
    unlucky.judge(run, files, () -> assertThatDownloads(downloads).haveAKeyForEachWorker());
    unlucky.judge(run, files, () -> assertThatDownloads(downloads).addUpToTheFiles());
    unlucky.judge(run, files, () -> assertThatDownloads(downloads).endWithTheLast());
    assertThatNoThreadDiedIn(downloads.observation());
  }

  @Criterion(
      value = "downloads.threads",
      ways = {"thread-leak", "nothing-done"})
  void noThreadIsLeftBehind(Run run) {
    DownloadSimulator simulator = run.submission(DownloadSimulator.class);
    Downloads done = download(run, simulator, HURRIED, 5);
    assertThatDownloads(done).completedSomething();
    assertThatNothingIsLeftBy(done.observation());
    Conditions conditions = run.calm() || run.random().nextBoolean() ? REAL_TIME : MEETING;
    Observation<Report> cut =
        observe(run, simulator, conditions, new Order(12, Duration.ofMillis(60)));
    assertThatNothingIsLeftBy(cut);
  }

  @Criterion(
      value = "downloads.main",
      inside = "main",
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
    DownloadOutput.check(seen.output(), seen.elapsed());
  }

  /** Downloads with plenty of time. */
  private static Downloads download(
      Run run, DownloadSimulator simulator, Conditions conditions, int files) {
    return Downloads.of(files, observe(run, simulator, conditions, new Order(files, PLENTY)));
  }

  private static Observation<Report> observe(
      Run run, DownloadSimulator simulator, Conditions conditions, Order order) {
    return observe(run, simulator, conditions, order.names(), order.timeout());
  }

  private static Observation<Report> observe(
      Run run,
      DownloadSimulator simulator,
      Conditions conditions,
      List<String> names,
      Duration timeout) {
    return run.observe(conditions, () -> Report.copyOf(simulator.run(names, timeout)));
  }

  /** What a simulator is asked to download. */
  private record Order(int files, Duration timeout) {
    List<String> names() {
      return IntStream.rangeClosed(1, files).mapToObj(i -> "file-" + i).toList();
    }
  }
}
