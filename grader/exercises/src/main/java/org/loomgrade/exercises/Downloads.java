package org.loomgrade.exercises;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.Observation;
import org.loomgrade.checks.TimedWait;
import org.loomgrade.checks.TimedWait.How;
import org.loomgrade.model.Location;

/**
 * The downloads of one run: what the submission reports beside what was seen.
 *
 * <p>Which of a submission's timed waits are downloads is told by their place: it is where it waits
 * as many times as there are files. Waits for a timeout, for the next file or for the next step of
 * a progress bar are not; a download that is waited for in many steps, or not by a timed wait at
 * all, is not seen.
 *
 * @param files how many there were to download
 * @param seen the waits that are downloads, in the order of their start; empty when they cannot be
 *     told
 */
record Downloads(int files, Report report, List<TimedWait> seen, Observation<Report> observation) {

  private static final Duration SOME_TIME = Duration.ofMillis(95);

  private static final Duration MOMENT = Duration.ofNanos(100_000);

  /** Those of a run that had the time to download all files. */
  static Downloads of(int files, Observation<Report> observation) {
    Report report = observation.result();
    List<TimedWait> seen =
        place(files, observation).map(place -> at(place, observation)).orElse(List.of());
    return new Downloads(files, report, seen, observation);
  }

  /** Those of a run that was cut short, at the place where another run has its downloads. */
  Downloads cutShort(int others, Observation<Report> cut) {
    Report cutReport = cut.result();
    List<TimedWait> seenThen = seen.isEmpty() ? List.of() : at(Place.of(seen.getFirst()), cut);
    return new Downloads(others, cutReport, seenThen, cut);
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

  /**
   * Of several places, sleeps come first: a wait for something else may happen to be as frequent.
   */
  private static Optional<Place> place(int files, Observation<Report> observation) {
    return observation.waits().stream()
        .filter(wait -> wait.full() && wait.where() != null)
        .collect(groupingBy(Place::of))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().size() == files)
        .map(Map.Entry::getKey)
        .min(
            comparing((Place place) -> place.how() == How.AWAIT)
                .thenComparing(place -> String.valueOf(place.where())));
  }

  private static List<TimedWait> at(Place place, Observation<Report> observation) {
    return observation.waits().stream().filter(wait -> place.equals(Place.of(wait))).toList();
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

  private record Place(How how, @Nullable Location where) {
    static Place of(TimedWait wait) {
      return new Place(wait.how(), wait.where());
    }
  }
}
