package org.loomgrade.scheduler.engine;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Locks of the scheduler's beside locks inside the JDK: who would have to wait for such a lock
 * while its owner runs code under test waits here, where it is seen and the carrier goes on.
 */
final class Guards {
  private final Run run;
  private final IdentityHashMap<Object, Monitor> guards = new IdentityHashMap<>();

  /** Used at once, so that its class is loaded: to load one enters such locks. */
  private @Nullable Monitor spare = new Monitor(0, "");

  Guards(Run run) {
    this.run = run;
  }

  /**
   * Enters the guard of a lock.
   *
   * @param label what the lock is in
   */
  void enter(Task me, Object lock, String label, int site) {
    Monitor guard = guards.get(lock);
    if (guard == null) {
      guard = spare == null ? new Monitor(0, label) : spare;
      spare = null;
      guard.label = label;
      guards.put(lock, guard);
    } else if (guard.owner == me) {
      guard.count++;
      return;
    }
    guard.users++;
    run.monitors().acquire(me, guard, 1, site); // its clock stays empty
  }

  /**
   * Leaves it.
   *
   * @param orders whether who waited for it sees what the owner did
   */
  void exit(Task me, Object lock, boolean orders) {
    Monitor guard = guards.get(lock);
    if (guard == null || guard.owner != me || --guard.count > 0) {
      return;
    }
    guard.owner = null;
    if (--guard.users == 0) {
      guards.remove(lock); // there is one for each bin of a table
      spare = guard;
    }
    if (orders) {
      guard.entering.forEach(task -> run.accesses().edge(me, task));
    }
    run.monitors().wakeAll(guard);
  }
}
