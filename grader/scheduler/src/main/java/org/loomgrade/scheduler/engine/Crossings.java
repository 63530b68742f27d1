package org.loomgrade.scheduler.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where threads get into each other's way: one accesses an object, another one changes it, and the
 * first changes it, too, as if nothing had happened. Three quarters of the bugs of concurrency are
 * of this sort or of its kin: Lu, Park, Seo and Zhou, "Learning from Mistakes" (ASPLOS 2008),
 * section 3.
 */
final class Crossings {
  /** By object, what is known of the accesses to it. */
  private final Map<Integer, Accesses> objects = new HashMap<>();

  private List<Integer> last = List.of();

  /** A step accesses an object. */
  void accessed(int thread, int object, boolean writes, int step) {
    if (object == 0) {
      return;
    }
    Accesses accesses = objects.computeIfAbsent(object, _ -> new Accesses());
    Integer before = accesses.lastOf.get(thread);
    boolean crossed =
        before != null && writes && accesses.lastWrite > before && accesses.lastWriter != thread;
    if (crossed) {
      last = List.of(before, accesses.lastWrite, step);
    }
    accesses.lastOf.put(thread, step);
    if (writes) {
      accesses.lastWrite = step;
      accesses.lastWriter = thread;
    }
  }

  /**
   * The steps of the last crossing: an access, a change by another thread, and a change by the
   * first one; nothing when there is none.
   */
  List<Integer> last() {
    return last;
  }

  private static final class Accesses {
    private final Map<Integer, Integer> lastOf = new HashMap<>();
    private int lastWrite = -1;
    private int lastWriter = -1;
  }
}
