package org.loomgrade.exercises;

import static java.util.stream.Collectors.groupingBy;
import static org.loomgrade.exercises.DeathAssert.assertThatNoThreadDiedIn;
import static org.loomgrade.model.Kind.LATE;
import static org.loomgrade.model.Kind.NOT_CONCURRENT;
import static org.loomgrade.model.Kind.WRONG_RESULT;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.loomgrade.checks.Failed;
import org.loomgrade.checks.TimedWait;
import org.loomgrade.model.Location;

/** Asserts about the downloads of one run. */
final class DownloadsAssert extends AbstractAssert<DownloadsAssert, Downloads> {
  private static final int WORKERS = 3;

  /** So many downloads of a worker do not by chance take the same time. */
  private static final int MANY = 5;

  private static final Duration SHORTEST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  /** How long a worker may take from one download to the next. */
  private static final Duration BETWEEN_DOWNLOADS = Duration.ofMillis(30);

  private DownloadsAssert(Downloads actual) {
    super(actual, DownloadsAssert.class);
  }

  static DownloadsAssert assertThatDownloads(Downloads actual) {
    return new DownloadsAssert(actual);
  }

  void completedSomething() {
    if (actual.report().completed() <= 0) {
      assertThatNoThreadDiedIn(actual.observation());
      throw Failed.because("nothing-done", WRONG_RESULT);
    }
  }

  void areDoneByThreeWorkers() {
    if (actual.atOnce() == 1) {
      throw Failed.because("serial", NOT_CONCURRENT).byTheClock();
    }
    long workers = actual.occupyThreads() ? actual.workers() : actual.atOnce();
    if (workers > WORKERS || actual.atOnce() > WORKERS) {
      throw Failed.because("too-many-workers", WRONG_RESULT)
          .with("workers", Math.max(workers, actual.atOnce()));
    }
    if (workers < WORKERS || actual.atOnce() < WORKERS) {
      throw Failed.because("too-few-workers", NOT_CONCURRENT)
          .with("workers", Math.min(workers, actual.atOnce()))
          .byTheClock();
    }
  }

  /**
   * A worker that is done, or waits for others, while files are left does not take from the queue
   * that holds them.
   */
  void areTakenFromOneQueue() {
    if (actual.occupyThreads() && actual.longestPauses().stream().anyMatch(this::isIdle)) {
      throw Failed.because("split-beforehand", WRONG_RESULT).byTheClock();
    }
  }

  private boolean isIdle(Duration pause) {
    return pause.compareTo(BETWEEN_DOWNLOADS) > 0;
  }

  void takeTheirTimeAtRandom() {
    List<Duration> delays = actual.seen().stream().map(TimedWait::requested).toList();
    for (Duration delay : delays) {
      // A sleep to a moment, or in parts, is shorter by what looking at the clock takes; one in
      // steps by what is lost by dividing.
      if (delay.compareTo(SHORTEST.minusMillis(actual.look().steps())) < 0
          || delay.compareTo(LONGEST.plusMillis(1)) >= 0) {
        throw Failed.because("delay-out-of-range", WRONG_RESULT)
            .at(place())
            .with("delay", Describe.millis(delay));
      }
    }
    boolean oneForEachWorker =
        actual.occupyThreads()
            && actual.seen().stream().collect(groupingBy(TimedWait::thread)).values().stream()
                .allMatch(own ->
                    own.size() >= MANY
                        && own.stream().map(TimedWait::requested).distinct().count() == 1);
    if ((delays.size() > 2 && delays.stream().distinct().count() == 1)
        || (!delays.isEmpty() && oneForEachWorker)) {
      throw Failed.because("same-delay", WRONG_RESULT).at(place());
    }
  }

  /** By the clock alone: three workers need as long, whatever their downloads are made of. */
  void takeAtLeastTheShortestTime() {
    if (actual.observation().elapsed().compareTo(share(SHORTEST)) < 0) {
      throw Failed.because("too-fast", WRONG_RESULT).with("files", actual.files());
    }
  }

  void takeTheTimeOfThreeWorkers() {
    takeAtLeastTheShortestTime();
    if (actual.observation().elapsed().compareTo(share(LONGEST).plus(Downloads.SLACK)) > 0) {
      throw Failed.because("too-slow-for-three", NOT_CONCURRENT)
          .with("files", actual.files())
          .byTheClock();
    }
  }

  /** What three workers need when each download takes as long. */
  private Duration share(Duration each) {
    return each.multipliedBy(actual.files()).dividedBy(WORKERS);
  }

  private List<Location> place() {
    return actual.seen().stream().map(TimedWait::where).filter(Objects::nonNull).limit(1).toList();
  }

  void haveAKeyForEachWorker() {
    if (!actual.haveAKeyForEachWorker()) {
      Set<Integer> keys = actual.report().completedByWorker().keySet();
      throw Failed.because("wrong-keys", WRONG_RESULT)
          .with("keys", keys.isEmpty() ? "none" : Describe.list(keys));
    }
  }

  void addUpToTheFiles() {
    if (actual.report().completedByWorker().values().stream().anyMatch(count -> count < 0)) {
      throw Failed.because("negative-count", WRONG_RESULT);
    }
    long completed = actual.report().completed();
    if (completed != actual.files()) {
      throw Failed.because("wrong-sum", WRONG_RESULT)
          .with("files", actual.files())
          .with("completed", completed);
    }
  }

  /** Where downloads are not seen, they take at most the longest time one after the other. */
  void endWithTheLast() {
    Duration last =
        actual.seen().stream()
            .map(TimedWait::end)
            .max(Duration::compareTo)
            .orElse(LONGEST.multipliedBy(actual.files()));
    if (actual.observation().elapsed().compareTo(last.plus(LONGEST)) > 0) {
      throw late("no-return");
    }
  }

  /** A return that came too late, at the place that held it up. */
  private Failed late(String way) {
    return Failed.because(way, LATE).at(actual.observation().longestWait()).byTheClock();
  }

  void tellTheTotalTime() {
    if (!actual.tellTheTotalTime()) {
      boolean isLong = actual.report().totalTime().compareTo(actual.observation().elapsed()) > 0;
      throw Failed.because(isLong ? "total-too-long" : "total-too-short", WRONG_RESULT)
          .byTheClock();
    }
  }

  void endBy(Duration timeout) {
    Duration over = actual.observation().elapsed().minus(timeout);
    if (over.compareTo(LONGEST.plus(Downloads.SLACK)) > 0) {
      throw late("timeout-ignored").with("timeout", timeout.toMillis());
    }
    if (over.compareTo(Downloads.SLACK) > 0) {
      throw late("finishes-current").with("timeout", timeout.toMillis());
    }
    if (over.plusMillis(20).isNegative() && actual.report().completed() < actual.files()) {
      throw Failed.because("returns-early", WRONG_RESULT)
          .with("timeout", timeout.toMillis())
          .byTheClock();
    }
  }

  /**
   * A download that ends within the slack of the deadline may count or not; so may a sleep that was
   * cut to what is left of the timeout.
   */
  void countWhatWasCompletedBy(Duration deadline) {
    if (!actual.areSeen() || !actual.occupyThreads()) {
      return;
    }
    long counted = actual.report().completed();
    long surely = completedBy(deadline.minusMillis(60));
    long atMost = completedBy(deadline.plus(Downloads.SLACK));
    if (counted > atMost) {
      throw Failed.because("counts-cancelled", WRONG_RESULT)
          .with("timeout", deadline.toMillis())
          .byTheClock();
    }
    if (counted < surely) {
      throw Failed.because("forgets-completed", WRONG_RESULT)
          .with("timeout", deadline.toMillis())
          .byTheClock();
    }
  }

  void countWhatWasCompleted() {
    if (!actual.areSeen() || !actual.occupyThreads()) {
      return;
    }
    long completed = actual.seen().stream().filter(TimedWait::full).count();
    if (actual.report().completed() < completed) {
      throw Failed.because("lost-count", WRONG_RESULT);
    }
  }

  private long completedBy(Duration moment) {
    return actual.seen().stream()
        .filter(TimedWait::full)
        .filter(wait -> wait.end().compareTo(moment) <= 0)
        .count();
  }
}
