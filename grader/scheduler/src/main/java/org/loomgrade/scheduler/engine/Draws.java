package org.loomgrade.scheduler.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What the code under test draws by chance. In some schedules a number of some range is often the
 * one that was drawn last of that range, by whatever thread: as legal as any other, and so what
 * takes a random time ends at the same time, and threads meet that would not otherwise.
 */
final class Draws {
  private static final int SELDOM = 3;

  private final SplittableRandom random;
  private final boolean repeats;
  private final Map<Range, Long> last = new HashMap<>();

  private record Range(long origin, long bound) {}

  Draws(SplittableRandom random) {
    this.random = random;
    this.repeats = random.nextInt(SELDOM) == 0;
  }

  /** A seed for a generator that the program did not seed. */
  long seed() {
    return random.nextLong();
  }

  /**
   * What the program gets in place of a number that it has drawn.
   *
   * @param bound exclusive
   */
  long again(long drawn, long origin, long bound) {
    if (!repeats) {
      return drawn;
    }
    Range range = new Range(origin, bound);
    Long before = last.get(range);
    if (before != null && random.nextBoolean()) {
      return before;
    }
    last.put(range, drawn);
    return drawn;
  }
}
