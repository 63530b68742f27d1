package org.loomgrade.scheduler.engine;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Monitors in place of the JVM's, which would wake threads from a helper thread of its own. */
final class Monitors {
  private final Run run;
  private final IdentityHashMap<Object, Monitor> monitors = new IdentityHashMap<>();

  Monitors(Run run) {
    this.run = run;
  }

  private Monitor of(Object object) {
    Monitor monitor = monitors.get(object);
    if (monitor == null) {
      monitor = new Monitor(monitors.size() + 1, label(object));
      monitors.put(object, monitor);
    }
    return monitor;
  }

  static String label(Object object) {
    if (Initializers.isInitializer(object)) {
      return object.toString();
    }
    return object instanceof Class<?> type
        ? type.getSimpleName() + ".class"
        : object.getClass().getSimpleName();
  }

  void enter(Task me, Object object, int site) {
    Monitor monitor = of(object);
    if (monitor.owner == me) {
      monitor.count++;
      return;
    }
    me.object = -monitor.number;
    me.writes = true;
    me.acts++;
    run.point(me, site);
    acquire(me, monitor, 1, site);
  }

  /** Waits until a monitor is free, and owns it. */
  void acquire(Task me, Monitor monitor, int count, int site) {
    while (monitor.owner != null) {
      me.monitor = monitor;
      monitor.entering.add(me);
      run.block(me);
    }
    me.monitor = null;
    monitor.owner = me;
    monitor.count = count;
    monitor.site = site;
    me.clock.join(monitor.clock);
  }

  /**
   * A platform thread is about to end: who waits on the object that stands for it is notified, by a
   * thread that holds its lock, as the JVM does.
   */
  void ending(Thread thread) {
    Task me = run.current();
    if (me != null && monitors.containsKey(thread) && !run.halted()) {
      acquire(me, of(thread), 1, me.site);
      while (!of(thread).waiting.isEmpty()) {
        leave(of(thread).waiting.getFirst(), of(thread));
      }
      exit(me, thread);
    }
  }

  void exit(Task me, Object object) {
    Monitor monitor = owned(me, object);
    if (--monitor.count == 0) {
      release(me, monitor);
    }
  }

  private void release(Task me, Monitor monitor) {
    monitor.owner = null;
    run.accesses().release(me, monitor.clock);
    wakeAll(monitor);
  }

  /** Lets those go on that wait to enter a monitor. */
  void wakeAll(Monitor monitor) {
    Task task;
    while ((task = monitor.entering.poll()) != null) {
      run.wake(task);
    }
  }

  boolean holds(Task me, Object object) {
    Monitor monitor = monitors.get(object);
    return monitor != null && monitor.owner == me;
  }

  private Monitor owned(Task me, Object object) {
    Monitor monitor = of(object);
    if (monitor.owner != me) {
      throw new IllegalMonitorStateException("current thread is not owner");
    }
    return monitor;
  }

  /** As {@code Object.wait}; 0 waits for ever. */
  void await(Task me, Object object, long nanos, int site) throws InterruptedException {
    Monitor monitor = owned(me, object);
    me.object = 0;
    run.point(me, site);
    run.effect();
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    int count = monitor.count;
    me.waiting = true;
    me.timed = nanos > 0;
    me.notified = false;
    me.monitor = monitor;
    monitor.waiting.add(me);
    Timers.@Nullable Timer timer =
        nanos == 0 ? null : run.timers().add(() -> leave(me, monitor), nanos, run.waits(me, nanos));
    release(me, monitor);
    run.block(me);
    if (timer != null) {
      timer.cancel(false);
    }
    acquire(me, monitor, count, site);
    if (!me.notified && Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private void leave(Task task, Monitor monitor) {
    if (monitor.waiting.remove(task)) {
      task.waiting = false;
      run.wake(task);
    }
  }

  /** As {@code Object.notify} and {@code notifyAll}; who is notified follows the seed. */
  void signal(Task me, Object object, boolean all, int site) {
    Monitor monitor = owned(me, object);
    me.object = 0;
    run.point(me, site);
    while (!monitor.waiting.isEmpty()) {
      Task task = monitor.waiting.get(run.pick(monitor.waiting.size()));
      task.notified = true;
      leave(task, monitor);
      if (!all) {
        return;
      }
    }
  }

  /** A task is interrupted: a waiting one goes on. */
  void interrupted(Task task) {
    Monitor monitor = task.monitor;
    if (task.waiting && monitor != null) {
      leave(task, monitor);
    }
  }
}
