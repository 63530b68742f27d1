package org.loomgrade.exercises;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.TimedWait;
import org.loomgrade.checks.TimedWait.How;
import org.loomgrade.model.Location;

/**
 * How the downloads of a submission are told from its other timed waits, such as those for a
 * timeout, for the next file or for the next step of a progress bar: there are as many as files.
 *
 * @param how what kind of waits they are; null when they cannot be told
 * @param where where they are; null for anywhere on a thread that is not the caller's
 * @param inParts whether one is slept in many parts that follow each other
 * @param steps of how many waits each consists, with other things done between them
 */
record Look(@Nullable How how, @Nullable Location where, boolean inParts, int steps) {
  private static final Look NONE = new Look(null, null, false, 1);

  /**
   * Looks at a run that had the time to download all files. A look at which no wait was ended early
   * is the better one: a guard that would have ended the run, or a reporter of progress, is.
   */
  static Look at(int files, List<TimedWait> waits) {
    List<Look> looks =
        Stream.of(
                Stream.of(new Look(How.SLEEP, null, false, 1), new Look(How.SLEEP, null, true, 1)),
                places(waits, false),
                places(waits, true),
                stepped(files, waits))
            .flatMap(some -> some)
            .filter(look -> look.full(waits).size() == files)
            .toList();
    return looks.stream()
        .filter(look -> look.downloads(waits).size() == files)
        .findFirst()
        .orElse(looks.isEmpty() ? NONE : looks.getFirst());
  }

  /** Sleeps come first: a wait for something else may happen to be as frequent. */
  private static Stream<Look> places(List<TimedWait> waits, boolean inParts) {
    return waits.stream()
        .filter(wait -> wait.where() != null)
        .map(wait -> new Look(wait.how(), wait.where(), inParts, 1))
        .distinct()
        .sorted(
            Comparator.comparing((Look look) -> look.how == How.AWAIT)
                .thenComparing(
                    Comparator.comparingLong((Look look) -> look.threads(waits)).reversed())
                .thenComparing(look -> String.valueOf(look.where)));
  }

  /** Sleeps of which each download has some, such as those of a progress bar that it advances. */
  private static Stream<Look> stepped(int files, List<TimedWait> waits) {
    Map<Location, Integer> sleeps =
        waits.stream()
            .filter(wait -> wait.how() == How.SLEEP && wait.where() != null)
            .collect(groupingBy(TimedWait::where, LinkedHashMap::new, summingInt(_ -> 1)));
    return sleeps.entrySet().stream()
        .filter(place -> files > 0 && place.getValue() % files == 0)
        .map(place -> new Look(How.SLEEP, place.getKey(), false, place.getValue() / files));
  }

  private List<TimedWait> full(List<TimedWait> waits) {
    return downloads(waits).stream().filter(TimedWait::full).toList();
  }

  private long threads(List<TimedWait> waits) {
    return downloads(waits).stream().map(TimedWait::thread).distinct().count();
  }

  /** The downloads of a run that had the time for all: who finished none is no worker. */
  List<TimedWait> finished(List<TimedWait> waits) {
    Set<Long> workers = full(waits).stream().map(TimedWait::thread).collect(toSet());
    return downloads(waits).stream().filter(wait -> workers.contains(wait.thread())).toList();
  }

  /** The downloads among the waits of a run, in the order of their start. */
  List<TimedWait> downloads(List<TimedWait> waits) {
    if (how == null) {
      return List.of();
    }
    List<TimedWait> known = inParts ? WholeWaits.sleptInParts(waits) : waits;
    List<TimedWait> own =
        known.stream()
            .filter(wait -> wait.how() == how)
            .filter(wait -> where == null ? !wait.byMain() : where.equals(wait.where()))
            .toList();
    return steps > 1 ? WholeWaits.ofSteps(steps, own) : own;
  }
}
