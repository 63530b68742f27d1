package org.loomgrade.scheduler.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.loomgrade.scheduler.boot.Jdk;

/** In place of methods of the JDK that speak of threads and of time. */
public final class ThreadHooks {
  private ThreadHooks() {}

  public static Thread currentThread() {
    return Jdk.currentThread();
  }

  public static long nanoTime(int site) {
    Hooks.point(site);
    return Jdk.nanoTime();
  }

  public static long currentTimeMillis(int site) {
    Hooks.point(site);
    return Jdk.currentTimeMillis();
  }

  public static boolean holdsLock(Object object) {
    Task me = Hooks.current();
    Run run = Hooks.run();
    if (me == null || run == null) {
      return Thread.holdsLock(object);
    }
    return run.monitors().holds(me, object);
  }

  /** {@code Thread.yield} and {@code Thread.onSpinWait}. */
  public static void giveWay(int site) {
    Task me = Hooks.current();
    Run run = Hooks.run();
    if (me != null && run != null) {
      run.yielding(me);
      Hooks.point(site);
    }
  }

  /** Before a call on a thread that may tell that it has ended, or wait for its end. */
  public static void looking(Thread thread, int joins, int site) {
    Hooks.point(site);
    Task me = Hooks.current();
    Run run = Hooks.run();
    if (me != null && run != null && joins > 0) {
      me.joining = run.taskOf(thread);
    }
  }

  /** After a call on a thread that may tell that it has ended. */
  public static void looked(Thread thread) {
    Task me = Hooks.current();
    Run run = Hooks.run();
    Task other = run == null ? null : run.taskOf(thread);
    if (me != null) {
      me.joining = null;
    }
    if (me != null && run != null && other != null) {
      run.accesses().joined(me, other);
      me.clock.join(other.interrupts);
    }
  }

  /** {@code TimeUnit.sleep}. */
  public static void sleep(TimeUnit unit, long time, int site) throws InterruptedException {
    Hooks.point(site);
    unit.sleep(time);
  }

  /** {@code CompletableFuture.delayedExecutor}. */
  public static Executor delayedExecutor(long time, TimeUnit unit, int site) {
    Hooks.handOver(site);
    return new Later(CompletableFuture.delayedExecutor(time, unit), time, unit, site);
  }

  /** {@code CompletableFuture.delayedExecutor}. */
  public static Executor delayedExecutor(long time, TimeUnit unit, Executor executor, int site) {
    Hooks.handOver(site);
    return new Later(CompletableFuture.delayedExecutor(time, unit, executor), time, unit, site);
  }

  /** An executor that starts what it is given later. */
  private record Later(Executor executor, long time, TimeUnit unit, int site) implements Executor {
    @Override
    public void execute(Runnable task) {
      Hooks.delayed(time, unit, site);
      executor.execute(task);
    }
  }

  /** {@code TimeUnit.timedWait}. */
  public static void timedWait(TimeUnit unit, Object object, long timeout, int site)
      throws InterruptedException {
    if (timeout > 0) {
      long millis = unit.toMillis(timeout);
      long nanos = unit.toNanos(timeout) - TimeUnit.MILLISECONDS.toNanos(millis);
      Hooks.await(object, millis, Math.clamp(nanos, 0, 999_999), site);
    }
  }

  /** {@code TimeUnit.timedJoin}. */
  public static void timedJoin(TimeUnit unit, Thread thread, long timeout, int site)
      throws InterruptedException {
    looking(thread, 1, site);
    try {
      unit.timedJoin(thread, timeout);
    } finally {
      looked(thread);
    }
  }

  /** The number of a thread, the same in every schedule. */
  public static long threadId(Thread thread) {
    Run run = Hooks.run();
    Task task = run == null ? null : run.taskOf(thread);
    return task == null ? thread.threadId() : task.number + 1;
  }
}
