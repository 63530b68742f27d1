package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.jdk.Internals;

/** Which thread another one waits for, where that is known: a lock's owner, or one to be joined. */
final class WaitsFor {
  private final Threads threads;

  WaitsFor(Threads threads) {
    this.threads = threads;
  }

  /** The thread that must do something before {@code task} can go on, or null. */
  @Nullable Task of(Task task) {
    if (task.joining != null) {
      return task.joining;
    }
    Monitor monitor = task.monitor;
    if (monitor != null) {
      return task.waiting ? null : monitor.owner;
    }
    Object blocker = LockSupport.getBlocker(task.thread);
    Thread owner = blocker == null ? null : Internals.lockOwner(blocker);
    return owner == null ? null : threads.of(owner);
  }

  /** Threads that wait for each other in a circle, if there are any. */
  List<Task> circle() {
    for (Task start : threads.all()) {
      List<Task> path = new ArrayList<>();
      Task task = start.ended() ? null : start;
      while (task != null && !task.ended() && !path.contains(task)) {
        path.add(task);
        task = of(task);
      }
      if (task != null && !task.ended()) {
        return path.subList(path.indexOf(task), path.size());
      }
    }
    return List.of();
  }
}
