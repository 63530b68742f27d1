package org.loomgrade.scheduler.engine;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.loomgrade.scheduler.engine.Engine.Limits;
import org.loomgrade.scheduler.jdk.Internals;
import org.loomgrade.scheduler.strategy.Strategy;

/**
 * One schedule. All threads of the program are virtual threads that run one at a time on the thread
 * that called {@link #execute}; nothing here is reached by two threads at once.
 */
final class Run {
  private final Strategy strategy;
  private final Carrier carrier;
  private final Limits limits;
  private final Threads threads;
  private final Timers timers = new Timers();
  private final Ready ready = new Ready();
  private final Steps steps = new Steps();
  private final Verdicts verdicts = new Verdicts(this);
  private final Accesses accesses = new Accesses(this);
  private final PlainObjects plainObjects = new PlainObjects(this);
  private final Monitors monitors = new Monitors(this);
  private final Guards guards = new Guards(this);
  private final Calls calls = new Calls(this);
  private final Streams streams = new Streams();
  private final Patience patience;
  private final Thread home = Thread.currentThread();

  private final SplittableRandom random;
  private final Draws draws;

  private @Nullable Task running;
  private @Nullable Task next;
  private boolean firing;
  private boolean halted;
  private boolean mainEnded;
  private boolean abandoned;
  private int beats;
  private boolean clockRead;
  private @Nullable Probe probe;
  private final @Nullable Values values;

  /**
   * @param shown whether the values of its steps are wanted
   */
  Run(Carrier carrier, Strategy strategy, SplittableRandom random, Limits limits, boolean shown) {
    this.values = shown ? new Values(steps) : null;
    this.carrier = carrier;
    this.strategy = strategy;
    this.limits = limits;
    this.patience = new Patience(strategy.longestTurn());
    this.random = random.split();
    this.draws = new Draws(random.split());
    this.threads = new Threads(this, carrier);
    strategy.begin(random.split());
  }

  Threads threads() {
    return threads;
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

  PlainObjects plainObjects() {
    return plainObjects;
  }

  Calls calls() {
    return calls;
  }

  Monitors monitors() {
    return monitors;
  }

  Guards guards() {
    return guards;
  }

  /** Randomness that the code under test draws. */
  Draws draws() {
    return draws;
  }

  Streams streams() {
    return streams;
  }

  Steps steps() {
    return steps;
  }

  /** Who looks at this schedule from the task that asks first. */
  Probe probe(Task me) {
    Probe current = probe;
    if (current == null) {
      current = new Probe(this, me);
      probe = current;
    }
    return current;
  }

  /** What takes down the values of steps; null when they are not wanted. */
  @Nullable Values values() {
    return values;
  }

  @Nullable Probe probe() {
    return probe;
  }

  /** The running task parks, or does so as soon as it is off the carrier. */
  Timers.Timer parks(Runnable wake, long nanos) {
    return timers.add(wake, nanos, running == null ? null : waits(running, nanos));
  }

  /** Takes down that a task begins to wait. */
  Waits.@Nullable Wait waits(Task task, long nanos) {
    if (values != null) {
      values.waits(task, nanos, timers.elapsedNanos());
    }
    return probe == null ? null : probe.waitLog().begin(task, nanos, timers.elapsedNanos());
  }

  long readClock() {
    strategy.effect();
    long before = timers.elapsedNanos();
    long time = timers.read();
    clockRead = true;
    if (probe != null && running != null) {
      probe.waitLog().clockRead(running, before, timers.elapsedNanos());
    }
    return time;
  }

  /** The task that the calling thread runs, if it is one. */
  @Nullable Task current() {
    Task task = running;
    return task != null && task.thread == Thread.currentThread() ? task : null;
  }

  @Nullable Task taskOf(Thread thread) {
    return threads.of(thread);
  }

  void execute(Program program) {
    Thread main = new Thread(null, () -> main(program), "main", 0, false);
    main.setDaemon(false);
    threads.start(main, null);
    loop();
    threads.forget();
  }

  private void main(Program program) {
    try {
      program.run();
    } catch (Throwable e) {
      throw Sneaky.sneak(e);
    } finally {
      mainEnded = true;
    }
  }

  private void loop() {
    while (!halted && !over()) {
      fireDue();
      if (patience.stands(threads.all().size())) {
        verdicts.standstill(mainEnded);
        return;
      }
      if (!ready.isEmpty()) {
        resume();
      } else if (probe == null || !probe.letGo()) {
        Runnable action = timers.next(true);
        if (action == null
            || (mainEnded && patience.outlivesMain())
            || (patience.looksAround() && verdicts.isDeadlocked())) {
          verdicts.standstill(mainEnded);
          return;
        }
        fire(action);
      }
    }
  }

  /** As the JVM ends: main has ended and only daemons are left, which cannot go on at once. */
  private boolean over() {
    return mainEnded
        && !threads.anyKeepsAlive()
        && (ready.isEmpty() || patience.isLateAfterMain())
        && !threads.startShutdownHooks();
  }

  private void resume() {
    Task task = next;
    if (task == null || !task.ready) {
      int chosen = ready.isSingle() ? 0 : strategy.choose(ready.with(null));
      if (chosen == Strategy.NONE) {
        abandon();
        return;
      }
      task = ready.get(chosen);
    }
    next = null;
    ready.remove(task);
    beat();
    if (probe != null) {
      probe.goesOn(task);
    }
    running = task;
    boolean stuck;
    do {
      task.continuation.run();
      stuck = Internals.waitsForMonitor(task.thread);
    } while (stuck && Engine.get().helpers().letGo(task.thread));
    running = null;
    if (values != null) {
      values.settle();
    }
    if (!task.ready) {
      strategy.effect();
      if (probe != null) {
        probe.waits(task);
      }
    }
    if (task.ended()) {
      patience.threadEnded();
      task.endedAfter = threads.all().size();
      if (task.pooled) {
        accesses.ended(task);
      }
    } else if (stuck) {
      verdicts.uncontrolled(task, "waits for a lock inside the JDK");
      halted = true;
    }
  }

  /** The strategy knows all that can come of this schedule. */
  private void abandon() {
    abandoned = true;
    halted = true;
  }

  boolean abandoned() {
    return abandoned;
  }

  private void fireDue() {
    while (timers.due()) {
      Runnable action = timers.next(false);
      if (action != null) {
        fire(action);
      }
    }
  }

  /** Threads spin, or have computed for long: time passes all the same. */
  private void passTime() {
    patience.timeMustPass();
    if (probe != null && probe.letWorkGo()) {
      progress();
    } else if (clockRead) {
      clockRead = false;
      timers.step();
      fireDue();
    } else if (letTimePass()) {
      progress();
    }
  }

  /** Whether there was something to happen. */
  boolean letTimePass() {
    Runnable action = timers.next(true);
    if (action != null) {
      fire(action);
    }
    return action != null;
  }

  /** Something has changed: who waits busily may have what it waits for. */
  void progress() {
    patience.progress();
  }

  /** Tells whoever watches from outside that this schedule is getting on. */
  private void beat() {
    if ((++beats & 1_023) == 0) {
      Engine.get().beat();
    }
  }

  private void fire(Runnable action) {
    patience.timePassed();
    strategy.effect();
    firing = true;
    action.run();
    firing = false;
  }

  /** One of our virtual threads can run, or has yielded. */
  boolean submit(Object scheduler, Thread virtual) {
    if (scheduler != carrier) {
      return false;
    }
    if (Internals.isUnblocked(virtual) || !isOurs(Thread.currentThread())) {
      return true; // it may have the lock inside the JDK that it waits for: see resume
    }
    Task task = threads.of(virtual);
    if (task == null) {
      if (Internals.state(virtual) != Internals.STARTED || current() == null) {
        return true; // left over from a schedule that is over
      }
      task = threads.adopt(virtual, null);
    }
    task.submissions++;
    if (Internals.state(virtual) != Internals.YIELDED) {
      task.object = 0; // it goes on inside the JDK
      strategy.effect();
    }
    if (!task.blocked && !task.ready) {
      ready.add(task);
      Task waker = current();
      if (waker != null && waker != task && !firing) {
        accesses.edge(waker, task);
      }
    }
    return true;
  }

  private boolean isOurs(Thread caller) {
    Task task = running;
    return caller == home || (task != null && task.thread == caller);
  }

  /** The running task is about to do something that others may see. */
  void point(Task me, int site) {
    me.site = site;
    me.loops = 0;
    if (values != null) {
      values.settle(); // it need not leave the carrier
    }
    beat();
    if (mainEnded && patience.isLateAfterMain() && !threads.anyKeepsAlive()) {
      halt(me); // a busy daemon ends with the JVM
    }
    if (steps.count() >= limits.steps() || patience.isStale()) {
      verdicts.livelock(me);
      halt(me);
    }
    if (timers.due()) {
      fireDue();
    } else if (patience.isLong()) {
      passTime();
    }
    Task settled = probe == null ? null : lookAt(probe, me, site);
    if (settled != null) {
      switchTo(settled, me);
    } else if (ready.isEmpty()) {
      strategy.effect();
    } else {
      decide(me);
    }
    if (site != 0) { // but for what the engine does by itself
      steps.add(me.number, site);
      if (values != null) {
        values.accessed(me);
      }
    }
  }

  private void decide(Task me) {
    boolean spins = patience.spins();
    if (spins) {
      strategy.yielded(me.number);
    }
    int position = strategy.choose(ready.with(spins ? null : me));
    if (position == Strategy.NONE) {
      abandon();
      halt(me);
    }
    Task chosen = ready.get(position);
    if (chosen == me) {
      return;
    }
    switchTo(chosen, me);
  }

  private void switchTo(Task chosen, Task me) {
    patience.relieved();
    next = chosen;
    if (!switchFrom(me)) {
      next = null; // it goes on
    }
  }

  private static @Nullable Task lookAt(Probe probe, Task me, int site) {
    probe.waitLog().at(me, site);
    return probe.afterStep();
  }

  /** One of several that nothing prefers, by number. */
  int pick(int count) {
    return count == 1 ? 0 : strategy.pick(count, random);
  }

  /** The running task does what its next point does not tell. */
  void effect() {
    strategy.effect();
  }

  /** The running task waits for what the others do. */
  void watch(Task me) {
    patience.watched();
    block(me);
  }

  /** The running task gives way on its own. */
  void yielding(Task me) {
    strategy.yielded(me.number);
    patience.relieved();
  }

  /** Blocks the running task until {@link #wake}. */
  void block(Task me) {
    me.blocked = true;
    patience.relieved();
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

  /** The running task went round loops for some time without doing what others may see. */
  void looped(Task me, int times) {
    Engine.get().beat();
    me.loops += times;
    if (me.loops > limits.loops()) {
      verdicts.livelock(me);
      halt(me);
    }
  }

  boolean halted() {
    return halted;
  }
}
