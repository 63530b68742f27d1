package org.loomgrade.exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomgrade.checks.TimedWait;

/**
 * Puts waits together that are one: who is woken before the time waits for the rest of it, in a
 * loop of the student's or in the JDK's own (a thread that waits for a latch is woken when the one
 * before it in the queue gives up).
 */
final class WholeWaits {
  /** How far apart the ends may be that parts of one wait have in mind. */
  private static final Duration HAIR = Duration.ofMillis(1);

  private WholeWaits() {}

  /**
   * @param waits in the order of their start
   */
  static List<TimedWait> of(List<TimedWait> waits) {
    Map<Long, Integer> last = new HashMap<>();
    List<TimedWait> whole = new ArrayList<>();
    for (TimedWait wait : waits) {
      Integer at = last.get(wait.thread());
      if (at != null && isTheRestOf(whole.get(at), wait)) {
        whole.set(at, both(whole.get(at), wait));
      } else {
        last.put(wait.thread(), whole.size());
        whole.add(wait);
      }
    }
    whole.sort(Comparator.comparing(TimedWait::start));
    return whole;
  }

  private static boolean isTheRestOf(TimedWait one, TimedWait next) {
    return !one.full()
        && one.how() == next.how()
        && one.where() != null
        && one.where().equals(next.where())
        && near(one.end(), next.start())
        && near(one.start().plus(one.requested()), next.start().plus(next.requested()));
  }

  private static TimedWait both(TimedWait one, TimedWait next) {
    return new TimedWait(
        one.how(),
        one.thread(),
        one.byMain(),
        one.requested(),
        one.start(),
        next.end(),
        one.where(),
        next.full(),
        next.acts());
  }

  private static boolean near(Duration one, Duration other) {
    return one.minus(other).abs().compareTo(HAIR) < 0;
  }
}
