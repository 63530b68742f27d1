package org.loomgrade.exercises;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.TimedWait;
import org.loomgrade.checks.TimedWait.How;

/**
 * The downloads of one run: what the submission reports beside what was seen.
 *
 * @param seen the timed waits that are downloads, in the order of their start; empty when none
 *     could be told, as when a submission waits in many small steps
 */
record Downloads(Report report, List<TimedWait> seen, Observation<Report> observation) {
  /** A timeout longer than this cannot be taken for a download, nor a wait for its end. */
  private static final Duration LONG = Duration.ofMinutes(5);

  /** Shorter waits are steps of one that watches for something else. */
  private static final Duration STEP = Duration.ofMillis(40);

  static Downloads of(Observation<Report> observation, Duration timeout) {
    Report report = observation.result();
    List<TimedWait> waits =
        observation.waits().stream()
            .filter(wait -> !wait.byMain() || wait.how() == How.DELAYED_TASK)
            .filter(wait -> !isForTheTimeout(wait, timeout))
            .toList();
    List<TimedWait> sleeps = waits.stream().filter(wait -> wait.how() == How.SLEEP).toList();
    List<TimedWait> downloads = sleeps.isEmpty() ? waits : sleeps;
    return new Downloads(report, inSteps(downloads) ? List.of() : downloads, observation);
  }

  /** Whether downloads could be told from other waits, one by one. */
  boolean areSeen() {
    return !seen.isEmpty();
  }

  /** Whether each download occupies a thread, so that threads are workers. */
  boolean occupyThreads() {
    return seen.stream().allMatch(wait -> wait.how() != How.DELAYED_TASK);
  }

  long workers() {
    return seen.stream().map(TimedWait::thread).distinct().count();
  }

  int atOnce() {
    return (int)
        seen.stream()
            .mapToLong(wait -> seen.stream().filter(other -> covers(other, wait.start())).count())
            .max()
            .orElse(0);
  }

  /** When each worker's last download was over. */
  Map<Long, Duration> lastEnds() {
    return seen.stream()
        .collect(
            groupingBy(
                TimedWait::thread,
                reducing(Duration.ZERO, TimedWait::end, (a, b) -> a.compareTo(b) > 0 ? a : b)));
  }

  Optional<TimedWait> lastStarted() {
    return seen.isEmpty() ? Optional.empty() : Optional.of(seen.getLast());
  }

  /**
   * Whether a wait is that of a thread that watches for the end of a timeout, which no download is
   * as long as.
   */
  private static boolean isForTheTimeout(TimedWait wait, Duration timeout) {
    return timeout.compareTo(LONG) > 0 && wait.requested().compareTo(timeout.dividedBy(2)) > 0;
  }

  private static boolean covers(TimedWait wait, Duration moment) {
    return wait.start().compareTo(moment) <= 0 && wait.end().compareTo(moment) > 0;
  }

  private static boolean inSteps(List<TimedWait> waits) {
    long steps = waits.stream().filter(wait -> wait.requested().compareTo(STEP) < 0).count();
    return steps * 2 > waits.size();
  }
}
