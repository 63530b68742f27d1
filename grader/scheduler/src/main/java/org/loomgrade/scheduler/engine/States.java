package org.loomgrade.scheduler.engine;

/** What {@code Thread.getState} says of a task. */
final class States {
  private States() {}

  static Thread.State of(Task task) {
    if (task.ended()) {
      return Thread.State.TERMINATED;
    }
    if (task.waiting) {
      return Thread.State.WAITING;
    }
    return task.monitor != null ? Thread.State.BLOCKED : task.thread.getState();
  }
}
