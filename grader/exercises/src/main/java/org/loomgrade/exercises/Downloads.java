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
 * @param files how many there were to download
 * @param seen the waits that are downloads, in the order of their start; empty when they cannot be
 *     told
 * @param look how they are told from other waits
 */
record Downloads(
    int files, Report report, List<TimedWait> seen, Look look, Observation<Report> observation) {

  private static final Duration SOME_TIME = Duration.ofMillis(95);

  private static final Duration MOMENT = Duration.ofNanos(100_000);

  /** Those of a run that had the time to download all files. */
  static Downloads of(int files, Observation<Report> observation) {
    Report report = observation.result();
    Look look = Look.at(files, observation.waits());
    return new Downloads(files, report, look.downloads(observation.waits()), look, observation);
  }

  /** Those of a run that was cut short, told from other waits as in this one. */
  Downloads cutShort(int others, Observation<Report> cut) {
    return new Downloads(others, cut.result(), look.downloads(cut.waits()), look, cut);
  }

  /** Whether downloads could be told from other waits. */
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

  /** Whether each takes some time: one that takes none is not seen. */
  boolean takeTime() {
    return seen.stream().allMatch(wait -> wait.requested().compareTo(SOME_TIME) >= 0);
  }

  /**
   * Whether it counts more than had ended before a deadline or took until after it: sleeps that
   * were cut to what was left of the time end at the deadline.
   */
  boolean countsMoreThanEndedBefore(Duration deadline) {
    long others =
        seen.stream()
            .filter(TimedWait::full)
            .filter(wait -> wait.end().minus(deadline).abs().compareTo(MOMENT) > 0)
            .count();
    return areSeen() && occupyThreads() && report.completed() > others;
  }

  private static boolean covers(TimedWait wait, Duration moment) {
    return wait.start().compareTo(moment) <= 0 && wait.end().compareTo(moment) > 0;
  }
}
