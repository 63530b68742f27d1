package org.loomgrade.scheduler.engine;

import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.boot.Controller;
import org.loomgrade.scheduler.jdk.Internals;

/** Answers the JDK's rewritten classes for the schedule that is running. */
final class Control implements Controller {
  private @Nullable Run run;

  void serve(@Nullable Run newRun) {
    run = newRun;
  }

  private Run run() {
    Run current = run;
    if (current == null) {
      throw new IllegalStateException("no schedule is running");
    }
    return current;
  }

  private Task me() {
    Task task = run().current();
    if (task == null) {
      throw new IllegalStateException("not under control: " + Thread.currentThread());
    }
    return task;
  }

  /** The task that a thread is, if a schedule is running and it is one. */
  private @Nullable Task taskOf(Thread thread) {
    return run == null ? null : run().taskOf(thread);
  }

  @Override
  public boolean controls() {
    Run current = run;
    return current != null && current.current() != null;
  }

  @Override
  public long nanoTime() {
    return run().readClock();
  }

  @Override
  public Thread self() {
    Task task = me();
    if (task.facade != null) {
      Internals.shareInheritable(task.thread, task.facade);
    }
    return task.self();
  }

  @Override
  public long threadId(Thread thread) {
    Task task = run().taskOf(thread);
    return task == null ? 0 : task.number + 1;
  }

  @Override
  public boolean start(Thread platform, @Nullable Object container) {
    run().threads().start(platform, container);
    return true;
  }

  @Override
  public boolean submit(Object scheduler, Thread virtual) {
    Run current = run;
    return current == null ? scheduler instanceof Carrier : current.submit(scheduler, virtual);
  }

  @Override
  public @Nullable Thread backing(Thread platform) {
    Task task = platform.isVirtual() ? null : taskOf(platform);
    return task == null ? null : task.thread;
  }

  @Override
  public Thread.@Nullable State state(Thread thread) {
    Task task = taskOf(thread);
    return task == null ? null : States.of(task);
  }

  @Override
  public void interrupting(Thread virtual) {
    Task task = taskOf(virtual);
    Task me = task == null ? null : run().current();
    if (task != null && me != null && me != task) {
      run().accesses().release(me, task.interrupts);
      run().accesses().edge(me, task); // JLS 17.4.4; assumed from here on, not from its detection
    }
    if (task != null) {
      run().monitors().interrupted(task);
    }
  }

  @Override
  public boolean uncaught(Thread virtual, Throwable exception) {
    if (!(exception instanceof Halted)) {
      run().verdicts().uncaught(virtual, exception);
    }
    return true;
  }

  @Override
  public void fork(ForkJoinTask<?> task) {
    run().threads().fork(task);
  }

  @Override
  public @Nullable Thread worker() {
    return me().facade instanceof ForkJoinWorkerThread worker ? worker : null;
  }

  @Override
  public boolean isForked(Object task) {
    return run().threads().isForked(task);
  }

  @Override
  public @Nullable Object forkedIn() {
    return me().forkedIn;
  }

  @Override
  public void completing(Object future, boolean chained) {
    run().accesses().completing(me(), future, chained);
  }

  @Override
  public Object commonPool() {
    return run().threads().commonPool();
  }

  @Override
  public int hash(Object object) {
    return Chance.hash(object);
  }

  @Override
  public int identityHash(Object object) {
    return Chance.identityHash(object);
  }

  @Override
  public int enumHash(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    return WovenClasses.contains(type.getName())
        ? (type.getName() + "." + constant.name()).hashCode() | 1
        : 0;
  }

  @Override
  public void dozed(Thread virtual) {
    Task task = taskOf(virtual);
    if (task != null) {
      task.dozed++;
    }
  }

  @Override
  public boolean permit(Thread virtual) {
    Task task = taskOf(virtual);
    if (task == null || task.facade == null) {
      return true;
    }
    boolean unparked = task.dozed > 1;
    task.dozed = 0;
    return unparked;
  }

  @Override
  public void pinned() {
    run().pinned(me());
  }

  @Override
  public void guard(Object lock, String of) {
    Task task = me();
    run().guards().enter(task, lock, of, task.site);
  }

  @Override
  public void unguard(Object lock) {
    run().guards().exit(me(), lock, true);
  }

  @Override
  public void enter(Object monitor) {
    Task task = me();
    run().monitors().enter(task, monitor, task.site);
  }

  @Override
  public void exit(Object monitor) {
    run().monitors().exit(me(), monitor);
  }

  @Override
  public void await(Object monitor, long millis) throws InterruptedException {
    Task task = me();
    run().monitors().await(task, monitor, TimeUnit.MILLISECONDS.toNanos(millis), task.site);
  }

  @Override
  public void signal(Object monitor, boolean all) {
    Task task = me();
    run().monitors().signal(task, monitor, all, task.site);
  }
}
