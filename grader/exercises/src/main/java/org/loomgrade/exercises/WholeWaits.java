package org.loomgrade.exercises;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Gatherers;
import org.loomgrade.checks.TimedWait;
import org.loomgrade.checks.TimedWait.How;

/** Puts waits of a thread together that are parts of one. */
final class WholeWaits {
  /** How far apart what is meant to be one moment may be. */
  private static final Duration HAIR = Duration.ofMillis(1);

  private WholeWaits() {}

  /**
   * Who is woken before the time waits for the rest of it, in a loop of the student's or in the
   * JDK's own (a thread that waits for a latch is woken when the one before it in the queue gives
   * up).
   *
   * @param waits in the order of their start
   */
  static List<TimedWait> of(List<TimedWait> waits) {
    return joined(waits, WholeWaits::rest);
  }

  /**
   * Sleeps whose parts follow each other, with nothing done between that others may see.
   *
   * @param waits in the order of their start; only sleeps are taken
   */
  static List<TimedWait> sleptInParts(List<TimedWait> waits) {
    List<TimedWait> sleeps = waits.stream().filter(wait -> wait.how() == How.SLEEP).toList();
    return joined(sleeps, WholeWaits::part);
  }

  /**
   * Each thread's waits, so many for one. Fewer at its end are one that did not last its time.
   *
   * @param waits in the order of their start
   */
  static List<TimedWait> ofSteps(int steps, List<TimedWait> waits) {
    Map<Long, List<TimedWait>> byThread =
        waits.stream().collect(groupingBy(TimedWait::thread, LinkedHashMap::new, toList()));
    return byThread.values().stream()
        .flatMap(own -> own.stream().gather(Gatherers.windowFixed(steps)))
        .map(parts -> {
          TimedWait whole = parts.stream().reduce(WholeWaits::both).orElseThrow();
          return parts.size() == steps ? whole : whole.cut();
        })
        .sorted(Comparator.comparing(TimedWait::start))
        .toList();
  }

  /** Joins each wait to the thread's last one, if the two are parts of one. */
  private static List<TimedWait> joined(
      List<TimedWait> waits, BiFunction<TimedWait, TimedWait, Optional<TimedWait>> join) {
    Map<Long, Integer> last = new HashMap<>();
    List<TimedWait> whole = new ArrayList<>();
    for (TimedWait wait : waits) {
      Integer at = last.get(wait.thread());
      Optional<TimedWait> both = at == null ? Optional.empty() : join.apply(whole.get(at), wait);
      if (at != null && both.isPresent()) {
        whole.set(at, both.get());
      } else {
        last.put(wait.thread(), whole.size());
        whole.add(wait);
      }
    }
    whole.sort(Comparator.comparing(TimedWait::start));
    return whole;
  }

  private static Optional<TimedWait> rest(TimedWait one, TimedWait next) {
    boolean isRest =
        !one.full()
            && one.how() == next.how()
            && one.where() != null
            && one.where().equals(next.where())
            && near(one.end(), next.start())
            && near(one.start().plus(one.requested()), next.start().plus(next.requested()));
    return isRest ? Optional.of(one.with(next, one.requested())) : Optional.empty();
  }

  private static Optional<TimedWait> part(TimedWait one, TimedWait next) {
    boolean follows = one.full() && one.acts() == next.acts() && near(one.end(), next.start());
    return follows ? Optional.of(both(one, next)) : Optional.empty();
  }

  private static TimedWait both(TimedWait one, TimedWait next) {
    return one.with(next, one.requested().plus(next.requested()));
  }

  private static boolean near(Duration one, Duration other) {
    return one.minus(other).abs().compareTo(HAIR) < 0;
  }
}
