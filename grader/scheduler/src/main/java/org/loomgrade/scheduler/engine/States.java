package org.loomgrade.scheduler.engine;

import org.loomgrade.scheduler.jdk.Internals;

/** What {@code Thread.getState} says of a task. */
final class States {
  private States() {}

  static Thread.State of(Task task) {
    if (task.ended()) {
      return Thread.State.TERMINATED;
    }
    if (task.waiting) {
      return task.timed ? Thread.State.TIMED_WAITING : Thread.State.WAITING;
    }
    return task.monitor != null ? Thread.State.BLOCKED : Internals.parkState(task.thread);
  }
}
