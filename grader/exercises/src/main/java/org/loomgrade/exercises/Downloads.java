package org.loomgrade.exercises;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Duration;
import java.util.List;
import java.util.Set;
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

  /**
   * How far apart two readings of the clock may be that mean the same moment, on a slow and busy
   * machine.
   */
  static final Duration SLACK = Duration.ofMillis(250);

  private static final Set<Integer> KEYS = Set.of(1, 2, 3);

  private static final Duration SOME_TIME = Duration.ofMillis(95);

  private static final Duration MOMENT = Duration.ofNanos(100_000);

  /** Those of a run that had the time to download all files. */
  static Downloads of(int files, Observation<Report> observation) {
    Report report = observation.result();
    List<TimedWait> waits = WholeWaits.of(observation.waits());
    Look look = Look.at(files, waits);
    return new Downloads(files, report, look.finished(waits), look, observation);
  }

  /** Those of a run that was cut short, told from other waits as in this one. */
  Downloads cutShort(int others, Observation<Report> cut) {
    List<TimedWait> waits = WholeWaits.of(cut.waits());
    return new Downloads(others, cut.result(), look.downloads(waits), look, cut);
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

  /**
   * How long each worker was without a download at most, while there were files that none had
   * started to download.
   */
  List<Duration> longestPauses() {
    Duration lastStart = seen.isEmpty() ? Duration.ZERO : seen.getLast().start();
    return seen.stream().collect(groupingBy(TimedWait::thread)).values().stream()
        .map(own -> longestPause(own, lastStart))
        .toList();
  }

  private static Duration longestPause(List<TimedWait> own, Duration lastStart) {
    Duration longest = Duration.ZERO;
    for (int i = 0; i < own.size(); i++) {
      Duration next = i + 1 < own.size() ? own.get(i + 1).start() : lastStart;
      Duration pause = next.minus(own.get(i).end());
      longest = pause.compareTo(longest) > 0 ? pause : longest;
    }
    return longest;
  }

  boolean haveAKeyForEachWorker() {
    return report.completedByWorker().keySet().equals(KEYS);
  }

  boolean tellTheTotalTime() {
    // The time that is told may be any: nothing is added to it.
    return report.totalTime().compareTo(observation.elapsed().minus(SLACK)) >= 0
        && report.totalTime().compareTo(observation.elapsed().plus(SLACK)) <= 0;
  }

  /** Whether the counts are those of three threads, as far as these can be seen. */
  boolean isToldByThreads() {
    List<Integer> completed =
        seen.stream()
            .filter(TimedWait::full)
            .collect(groupingBy(TimedWait::thread, summingInt(_ -> 1)))
            .values()
            .stream()
            .sorted()
            .toList();
    return !occupyThreads()
        || completed.size() != KEYS.size()
        || completed.equals(report.completedByWorker().values().stream().sorted().toList());
  }

  /** Whether each takes some time: one that takes none is not seen. */
  boolean takeTime() {
    return seen.stream().allMatch(Downloads::takesTime);
  }

  /**
   * The same of those that end before a deadline: others may be cut to what is left of the time.
   */
  boolean takeTimeBefore(Duration deadline) {
    return seen.stream()
        .filter(wait -> wait.end().compareTo(deadline.minus(MOMENT)) < 0)
        .allMatch(Downloads::takesTime);
  }

  private static boolean takesTime(TimedWait wait) {
    return wait.requested().compareTo(SOME_TIME) >= 0;
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
