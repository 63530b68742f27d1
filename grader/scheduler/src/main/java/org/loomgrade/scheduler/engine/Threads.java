package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.jdk.Internals;

/** The threads of one schedule, by number and by the objects that stand for them. */
final class Threads {
  /** More than that in one schedule is a fault of the program. */
  private static final int MOST = 20_000;

  private final Run run;
  private final Carrier carrier;
  private final List<Task> tasks = new ArrayList<>();
  private final IdentityHashMap<Thread, Task> byThread = new IdentityHashMap<>();
  private final Set<ForkJoinTask<?>> forks = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Thread> shutdownHooks = new ArrayList<>();
  private @Nullable ForkJoinPool commonPool;

  Threads(Run run, Carrier carrier) {
    this.run = run;
    this.carrier = carrier;
  }

  List<Task> all() {
    return tasks;
  }

  List<String> names() {
    return tasks.stream().map(Task::name).toList();
  }

  @Nullable Task of(Thread thread) {
    return byThread.get(thread);
  }

  /** A platform thread is started: a virtual thread of ours runs it. */
  void start(Thread platform, @Nullable Object container) {
    if (byThread.containsKey(platform)) {
      throw new IllegalThreadStateException();
    }
    boolean interrupted = platform.isInterrupted();
    Thread virtual = Internals.newVirtualThread(carrier, platform.getName(), () -> body(platform));
    virtual.setContextClassLoader(platform.getContextClassLoader());
    Internals.shareInheritable(platform, virtual);
    Task task = adopt(virtual, platform);
    byThread.put(platform, task);
    task.merges = platform instanceof ForkJoinWorkerThread;
    task.pooled |= task.merges || Internals.isWorker(platform);
    if (interrupted) {
      virtual.interrupt();
    }
    if (container == null) {
      virtual.start();
    } else {
      Internals.start(virtual, container);
    }
  }

  @SuppressWarnings("DoNotCall") // what the JVM would do on a thread that it starts
  private void body(Thread platform) {
    try {
      platform.run();
    } catch (Halted e) {
      // nobody may hear of it
    } catch (Throwable e) {
      run.verdicts().uncaught(platform, e);
    }
    run.monitors().ending(platform);
  }

  /** Takes in a virtual thread of our carrier. */
  Task adopt(Thread virtual, @Nullable Thread facade) {
    Task parent = run.current();
    if (parent != null && tasks.size() >= MOST) {
      run.verdicts().limit(parent, "starts more than " + MOST + " threads");
      run.halt(parent);
    }
    VectorClock clock = parent == null ? new VectorClock() : parent.clock.copy();
    int number = tasks.size();
    clock.tick(number);
    if (parent != null) {
      parent.clock.tick(parent.number);
    }
    Internals.seedRandom(virtual, run.draws().seed(), (int) run.draws().seed() | 1);
    Task task = new Task(number, virtual, facade, parent == null ? 0 : parent.site, clock);
    task.pooled = parent != null && !parent.starting;
    tasks.add(task);
    byThread.put(virtual, task);
    return task;
  }

  /** Runs a forked task of the JDK's on a thread of its own. */
  void fork(ForkJoinTask<?> forked) {
    ForkJoinPool pool = Objects.requireNonNullElseGet(ForkJoinTask.getPool(), this::commonPool);
    Thread worker =
        Internals.newVirtualThread(
            carrier,
            "ForkJoinPool.commonPool-worker-" + tasks.size(),
            () -> Internals.execute(forked));
    forks.add(forked);
    worker.start();
    Task task = byThread.get(worker);
    if (task != null) {
      task.pooled = true;
      task.merges = true;
      task.forkedIn = pool;
    }
  }

  boolean isForked(Object task) {
    return forks.contains(task);
  }

  ForkJoinPool commonPool() {
    ForkJoinPool pool = commonPool;
    if (pool == null) {
      pool = Internals.newCommonPool();
      commonPool = pool;
    }
    return pool;
  }

  /** Whether a thread serves whoever uses the JDK: nobody is to end it. */
  boolean isOfJdk(Task task) {
    Thread thread = task.self();
    boolean common =
        thread instanceof ForkJoinWorkerThread worker
            && Objects.equals(worker.getPool(), commonPool);
    return common
        || thread.getName().startsWith("ForkJoinPool.commonPool-worker-")
        || thread.getName().contains("elayScheduler");
  }

  void addShutdownHook(Thread hook) {
    if (shutdownHooks.contains(hook)) {
      throw new IllegalArgumentException("Hook previously registered");
    }
    shutdownHooks.add(hook);
  }

  boolean removeShutdownHook(Thread hook) {
    return shutdownHooks.remove(hook);
  }

  /** The most threads that were alive when one was started. */
  int mostAtOnce() {
    int most = 0;
    for (Task started : tasks) {
      int alive = 0;
      for (Task other : tasks) {
        boolean before = other.number <= started.number;
        alive += before && (!other.ended() || other.endedAfter > started.number) ? 1 : 0;
      }
      most = Math.max(most, alive);
    }
    return most;
  }

  /** Starts the shutdown hooks, once; whether there are any. */
  boolean startShutdownHooks() {
    List<Thread> hooks = List.copyOf(shutdownHooks);
    shutdownHooks.clear();
    hooks.forEach(hook -> start(hook, null));
    for (Thread hook : hooks) {
      Task task = byThread.get(hook);
      if (task != null) {
        tasks.stream().filter(Task::ended).forEach(t -> task.clock.join(t.clock));
      }
    }
    return !hooks.isEmpty();
  }

  /** Whether a thread is alive that keeps the JVM from ending. */
  boolean anyKeepsAlive() {
    for (Task task : tasks) {
      if (!task.ended() && !task.daemon()) {
        return true;
      }
    }
    return false;
  }

  /** Lets the JDK forget the threads that will never end. */
  void forget() {
    tasks.stream().filter(t -> !t.ended()).forEach(t -> Internals.forget(t.thread));
  }
}
