package org.loomgrade.scheduler.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.jdk.Internals;
import org.loomgrade.scheduler.strategy.Choice;
import org.loomgrade.scheduler.strategy.Strategy;

/**
 * One schedule. All threads of the program are virtual threads that run one at a time on the thread
 * that called {@link #execute}; nothing here is reached by two threads at once.
 */
final class Run {
  private static final int SPIN_LIMIT = 200;
  private static final int LONGEST_LOOP = 20_000_000;
  private static final int AFTERLIFE = 1_000;

  private final Carrier carrier;
  private final Strategy strategy;
  private final int stepBudget;
  private final Timers timers = new Timers();
  private final Ready ready = new Ready();
  private final List<Task> tasks = new ArrayList<>();
  private final IdentityHashMap<Thread, Task> byThread = new IdentityHashMap<>();
  private final Steps steps = new Steps();
  private final Verdicts verdicts = new Verdicts(this);
  private final Accesses accesses = new Accesses(this);
  private final Monitors monitors = new Monitors(this);
  private final Streams streams = new Streams();

  /** Randomness that the code under test draws. */
  final SplittableRandom random;

  private @Nullable Task running;
  private @Nullable Task next;
  private @Nullable ForkJoinPool commonPool;
  private boolean firing;
  private boolean halted;
  private boolean mainEnded;
  private int streak;
  private int loops;

  Run(Carrier carrier, Strategy strategy, SplittableRandom random, int stepBudget) {
    this.carrier = carrier;
    this.strategy = strategy;
    this.stepBudget = stepBudget;
    this.random = random.split();
    strategy.begin(random.split());
  }

  Timers timers() {
    return timers;
  }

  Verdicts verdicts() {
    return verdicts;
  }

  Accesses accesses() {
    return accesses;
  }

  Monitors monitors() {
    return monitors;
  }

  Streams streams() {
    return streams;
  }

  Steps steps() {
    return steps;
  }

  List<Task> tasks() {
    return tasks;
  }

  /** The task that the calling thread runs, if it is one. */
  @Nullable Task current() {
    Task task = running;
    return task != null && task.thread == Thread.currentThread() ? task : null;
  }

  void execute(Program program) {
    Thread main =
        new Thread(
            null,
            () -> {
              try {
                program.run();
              } catch (Throwable e) {
                throw Sneaky.sneak(e);
              } finally {
                mainEnded = true;
              }
            },
            "main",
            0,
            false);
    main.setDaemon(false);
    start(main, null);
    loop();
    tasks.stream().filter(t -> !t.ended()).forEach(t -> Internals.forget(t.thread));
  }

  private void loop() {
    int afterlife = 0;
    while (!halted && !over()) {
      fireDue();
      if (!ready.isEmpty()) {
        resume();
      } else {
        Runnable action = timers.next(true);
        if (action == null || (mainEnded && ++afterlife > AFTERLIFE)) {
          verdicts.standstill(mainEnded);
          return;
        }
        fire(action);
      }
    }
  }

  /** As the JVM ends: main has ended and only daemons are left, which cannot go on at once. */
  private boolean over() {
    if (!mainEnded || !ready.isEmpty()) {
      return false;
    }
    for (Task task : tasks) {
      if (!task.ended() && !task.daemon()) {
        return false;
      }
    }
    return true;
  }

  private void resume() {
    Task task = next;
    if (task == null || !task.ready) {
      task = ready.get(strategy.choose(ready.with(null)));
    }
    next = null;
    ready.remove(task);
    running = task;
    task.continuation.run();
    running = null;
    if (task.ended()) {
      accesses.ended(task);
    }
  }

  private void fireDue() {
    while (timers.due()) {
      Runnable action = timers.next(false);
      if (action != null) {
        fire(action);
      }
    }
  }

  private void fire(Runnable action) {
    firing = true;
    action.run();
    firing = false;
  }

  /** A platform thread is started: a virtual thread of ours runs it. */
  boolean start(Thread platform, @Nullable Object container) {
    if (byThread.containsKey(platform)) {
      throw new IllegalThreadStateException();
    }
    Thread virtual = Internals.newVirtualThread(carrier, platform.getName(), () -> body(platform));
    virtual.setContextClassLoader(platform.getContextClassLoader());
    Internals.shareInheritable(platform, virtual);
    Task task = adopt(virtual, platform);
    task.pooled = Internals.isWorker(platform);
    byThread.put(platform, task);
    if (container == null) {
      virtual.start();
    } else {
      Internals.start(virtual, container);
    }
    return true;
  }

  @SuppressWarnings("DoNotCall") // what the JVM would do on a thread that it starts
  private void body(Thread platform) {
    try {
      platform.run();
    } catch (Halted e) {
      // nobody may hear of it
    } catch (Throwable e) {
      verdicts.uncaught(platform, e);
    }
  }

  private Task adopt(Thread virtual, @Nullable Thread facade) {
    Task parent = current();
    VectorClock clock = parent == null ? new VectorClock() : parent.clock.copy();
    int number = tasks.size();
    clock.tick(number);
    if (parent != null) {
      parent.clock.tick(parent.number);
    }
    Internals.seedRandom(virtual, random.nextLong(), random.nextInt() | 1);
    Task task = new Task(number, virtual, facade, parent == null ? 0 : parent.site, clock);
    tasks.add(task);
    byThread.put(virtual, task);
    return task;
  }

  /** One of our virtual threads can run, or has yielded. */
  boolean submit(Object scheduler, Thread virtual) {
    if (scheduler != carrier) {
      return false;
    }
    Task task = byThread.get(virtual);
    if (task == null) {
      if (Internals.state(virtual) != Internals.STARTED || current() == null) {
        return true; // left over from a schedule that is over
      }
      task = adopt(virtual, null);
    }
    task.submissions++;
    if (!task.blocked && !task.ready) {
      ready.add(task);
      Task waker = current();
      if (waker != null && waker != task && !firing) {
        accesses.edge(waker, task);
      }
    }
    return true;
  }

  @Nullable Task taskOf(Thread thread) {
    return byThread.get(thread);
  }

  /** The running task is about to do something that others may see. */
  void point(Task me, int site) {
    me.site = site;
    if (steps.count() >= stepBudget) {
      verdicts.livelock(me);
      halt(me);
    }
    if (timers.due()) {
      fireDue();
    }
    if (!ready.isEmpty()) {
      decide(me);
    }
    steps.add(me.number, site);
  }

  private void decide(Task me) {
    boolean spins = ++streak > SPIN_LIMIT;
    if (spins) {
      strategy.yielded(me.number);
    }
    Choice choice = ready.with(spins ? null : me);
    Task chosen = ready.get(strategy.choose(choice));
    if (chosen == me) {
      return;
    }
    streak = 0;
    next = chosen;
    if (!switchFrom(me)) {
      next = null; // it goes on
    }
  }

  /** The running task gives way on its own. */
  void yielding(Task me) {
    strategy.yielded(me.number);
    streak = 0;
  }

  /** Blocks the running task until {@link #wake}. */
  void block(Task me) {
    me.blocked = true;
    streak = 0;
    timers.progress();
    if (!switchFrom(me)) {
      me.blocked = false;
      pinned(me);
    }
  }

  void wake(Task task) {
    if (task.blocked) {
      task.blocked = false;
      ready.add(task);
    }
  }

  /** The running task would block while a native frame holds its carrier. */
  void pinned(Task me) {
    verdicts.uncontrolled(me, "blocks inside a class initializer or native code");
    halted = true;
    throw new Halted();
  }

  /** Ends the schedule; does not return. */
  void halt(Task me) {
    halted = true;
    me.blocked = true;
    switchFrom(me);
    throw new Halted(); // pinned
  }

  /** Goes back to the carrier; false, at once, when a native frame pins the task. */
  @SuppressWarnings("ThreadPriorityCheck") // the thread scheduler is this class
  private static boolean switchFrom(Task me) {
    int before = me.submissions;
    Thread.yield();
    return me.submissions != before;
  }

  /** A loop of the code under test goes round. */
  void loop(Task me) {
    if (++loops > LONGEST_LOOP) {
      verdicts.livelock(me);
      halt(me);
    }
  }

  boolean halted() {
    return halted;
  }

  ForkJoinPool commonPool() {
    ForkJoinPool pool = commonPool;
    if (pool == null) {
      pool = Internals.newCommonPool();
      commonPool = pool;
    }
    return pool;
  }

  void fork(Runnable body) {
    Thread worker =
        Internals.newVirtualThread(carrier, "ForkJoinPool.commonPool-worker-" + tasks.size(), body);
    worker.start();
  }
}
