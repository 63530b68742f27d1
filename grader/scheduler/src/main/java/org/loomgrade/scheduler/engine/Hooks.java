package org.loomgrade.scheduler.engine;

import java.lang.invoke.VarHandle;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Called by rewritten code under test. A thread that is not under control passes through; the
 * numbers are {@link Sites}'.
 */
public final class Hooks {
  private static @Nullable Run run;

  /** Counts schedules: classes under test are initialized anew when it has changed. */
  public static int epoch;

  private static final int TANK = 1 << 20;

  /** How often loops may go round before that is looked at: counting must cost next to nothing. */
  private static int fuel = TANK;

  /** The result of a method that returns nothing that is to be looked at. */
  public static final Object DONE = new Object();

  /** Stands for all static fields, as if they were those of one object. */
  public static final Object STATICS = new Object();

  private Hooks() {}

  static void serve(@Nullable Run newRun) {
    run = newRun;
    epoch++;
    Initializers.forget();
    fuel = TANK;
  }

  static @Nullable Run run() {
    return run;
  }

  static @Nullable Task current() {
    Run r = run;
    Task task = r == null ? null : r.current();
    return task == null || task.quiet > 0 ? null : task;
  }

  /** An initializer that runs once in the JVM begins: it may leave no trace in one schedule. */
  public static void quiet() {
    Run r = run;
    Task task = r == null ? null : r.current();
    if (task != null) {
      task.quiet++;
    }
  }

  /** Such an initializer ends. */
  public static void loud() {
    Run r = run;
    Task task = r == null ? null : r.current();
    if (task != null) {
      task.quiet--;
    }
  }

  private static Run running() {
    Run r = run;
    if (r == null) {
      throw new IllegalStateException("no schedule is running");
    }
    return r;
  }

  private static void show(Task me, Object owner, int key, boolean write, int site) {
    Values values = running().values();
    if (values != null) {
      values.field(me, owner, key, write, site);
    }
  }

  private static void showElement(Task me, Object array, int index, boolean write, int site) {
    Values values = running().values();
    if (values != null) {
      values.element(me, array, index, write, site);
    }
  }

  public static void read(@Nullable Object owner, int key, int site) {
    Task me = current();
    if (me != null && owner != null) {
      running().accesses().field(me, owner, key, false, site);
      show(me, owner, key, false, site);
    }
  }

  public static void write(@Nullable Object owner, int key, int site) {
    Task me = current();
    if (me != null && owner != null) {
      running().accesses().field(me, owner, key, true, site);
      show(me, owner, key, true, site);
    }
  }

  public static void readElement(@Nullable Object array, int index, int site) {
    Task me = current();
    if (me != null && array != null) {
      running().accesses().element(me, array, index, false, site);
      showElement(me, array, index, false, site);
    }
  }

  public static void writeElement(@Nullable Object array, int index, int site) {
    Task me = current();
    if (me != null && array != null) {
      running().accesses().element(me, array, index, true, site);
      showElement(me, array, index, true, site);
    }
  }

  /** The JDK is called with an object whose contents it reads. */
  public static void readWhole(@Nullable Object argument, int site) {
    Task me = current();
    if (me != null && argument != null) {
      running().plainObjects().whole(me, argument, false, site);
    }
  }

  /** The JDK is called with objects whose contents it reads. */
  public static void readEach(@Nullable Object @Nullable [] arguments, int site) {
    readWhole(arguments, site);
    for (int i = 0; arguments != null && i < arguments.length; i++) {
      if (arguments[i] != null && !isArray(Objects.requireNonNull(arguments[i]))) {
        readWhole(arguments[i], site);
      }
    }
  }

  /** The JDK is called with an object whose contents it changes. */
  public static void writeWhole(@Nullable Object argument, int site) {
    Task me = current();
    if (me != null && argument != null) {
      running().plainObjects().whole(me, argument, true, site);
    }
  }

  /** {@code System.arraycopy}, with its parameters. */
  public static void copy(
      @Nullable Object from, int start, @Nullable Object to, int position, int length, int site) {
    Task me = current();
    if (me != null && from != null && to != null && isArray(from) && isArray(to)) {
      running().plainObjects().array(me, from, start, length, false, site);
      running().plainObjects().array(me, to, position, length, true, site);
    }
  }

  /** {@code Collections.swap}, which sets two elements. */
  public static void swap(List<?> list, int one, int other, int site) {
    int bits = Call.WRITE | Call.ELEMENT | Call.ARRANGES;
    before(list, null, bits, one, site);
    after(list, null, null, bits);
    before(list, null, bits, other, site);
    try {
      Collections.swap(list, one, other);
    } finally {
      after(list, null, null, bits);
    }
  }

  /** The JDK is called with a part of an array. */
  public static void part(@Nullable Object array, int from, int to, int write, int site) {
    Task me = current();
    if (me != null && array != null) {
      running().plainObjects().array(me, array, from, to - from, write > 0, site);
    }
  }

  private static boolean isArray(Object object) {
    return object.getClass().isArray();
  }

  /** The JDK has made a collection that locks itself and keeps its elements in another one. */
  public static void backing(@Nullable Object wrapper, @Nullable Object of) {
    Task me = current();
    if (me != null && wrapper != null && of != null) {
      running().accesses().shadow(wrapper).backing = running().plainObjects().root(of);
    }
  }

  /** The JDK has made a view of a collection. */
  public static void view(@Nullable Object view, @Nullable Object of) {
    Task me = current();
    if (me != null && view != null && of != null) {
      running().plainObjects().view(view, of);
    }
  }

  public static void readVolatile(@Nullable Object owner, int key, int site) {
    Task me = current();
    if (me != null && owner != null) {
      running().accesses().volatileAccess(me, owner, key, false, site);
      show(me, owner, key, false, site);
    }
  }

  public static void writeVolatile(@Nullable Object owner, int key, int site) {
    Task me = current();
    if (me != null && owner != null) {
      running().accesses().volatileAccess(me, owner, key, true, site);
      show(me, owner, key, true, site);
    }
  }

  public static void before(
      @Nullable Object receiver, @Nullable Object argument, int bits, int index, int site) {
    Task me = current();
    if (me != null && receiver != null) {
      running().calls().before(me, receiver, argument, bits, index, site);
      Values values = running().values();
      if (values != null) {
        values.called(me, site);
      }
    }
  }

  public static void after(
      @Nullable Object receiver, @Nullable Object argument, @Nullable Object result, int bits) {
    Task me = current();
    if (me != null && receiver != null && !running().halted()) {
      running().calls().after(me, receiver, argument, result, bits);
      Values values = running().values();
      if (values != null) {
        values.returned(me, argument, result);
      }
    }
  }

  /** A call that others may see, of something that has no state of its own. */
  public static void point(int site) {
    Task me = current();
    if (me != null) {
      me.object = 0;
      running().point(me, site);
    }
  }

  /**
   * A fence of {@code VarHandle}: what it is to order by is not known, so any other fence may be.
   */
  public static void fence() {
    Task me = current();
    if (me != null) {
      running().accesses().fence(me);
    } else {
      VarHandle.fullFence();
    }
  }

  /** A static method of java.util.concurrent is called, perhaps with something to be run. */
  public static void handOver(int site) {
    Task me = current();
    if (me != null) {
      point(site);
      running().accesses().handOver(me);
    }
  }

  /** A static method of the JDK is called that runs tasks and waits for them. */
  public static void enterTasks(int site) {
    handOver(site);
    Task me = current();
    if (me != null) {
      me.executing++;
    }
  }

  /** It has returned. */
  public static void leaveTasks() {
    Task me = current();
    if (me != null) {
      me.executing--;
      running().accesses().takeOver(me);
    }
  }

  /** A task, perhaps handed to the JDK before, begins. */
  public static void taskStart() {
    fuel -= 3; // a call takes longer than a round
    loop();
    Task me = current();
    if (me != null) {
      running().effect();
    }
    if (me != null && (me.pooled || me.executing > 0)) {
      running().accesses().begin(me);
    }
    if (me != null) {
      see(me);
    }
    Probe probe = probe(me);
    if (me != null && probe != null) {
      probe.taskStarts(me);
    }
  }

  /** Who looks at the schedule that is running; null when nobody does, or it has ended. */
  private static @Nullable Probe probe(@Nullable Task me) {
    return me == null || running().halted() ? null : running().probe();
  }

  /** What is called back sees what the caller's objects hold. Allocates nothing, as it is hot. */
  private static void see(Task me) {
    for (int i = 0; i < me.inside.size(); i++) {
      me.clock.join(me.inside.get(i));
    }
    if (!me.read.isEmpty()) {
      me.read.forEach(me.clock::join);
    }
  }

  public static void taskEnd() {
    Task me = current();
    Probe probe = probe(me);
    if (me != null && probe != null) {
      probe.taskEnds(me);
    }
    if (me != null && (me.pooled || me.executing > 0) && !running().halted()) {
      running().effect();
      running().accesses().end(me);
    }
  }

  /** A method begins that is marked as work. */
  public static void workStart() {
    Task me = current();
    Probe probe = probe(me);
    if (me != null && probe != null) {
      probe.workLog().begin(me);
    }
  }

  public static void workEnd() {
    Task me = current();
    Probe probe = probe(me);
    if (me != null && probe != null) {
      probe.workLog().end(me);
    }
  }

  /** A task is handed over that is to start later. */
  public static void delayed(long time, TimeUnit unit, int site) {
    Task me = current();
    Probe probe = probe(me);
    if (me != null && probe != null && unit != null) {
      long now = running().timers().elapsedNanos();
      probe.waitLog().delayed(me, site, unit.toNanos(time), now);
    }
  }

  /** A loop of the code under test goes round, or a task of it begins. */
  public static void loop() {
    if (--fuel < 0) {
      fuel = TANK;
      Task me = current();
      if (me != null) {
        running().looped(me, TANK);
      }
    }
  }

  public static void enter(Object monitor, int site) {
    Task me = current();
    if (me != null) {
      Object locked = Objects.requireNonNull(monitor, "Cannot enter synchronized block");
      running().monitors().enter(me, locked, site);
    }
  }

  public static void exit(Object monitor) {
    Task me = current();
    if (me != null && !running().halted()) {
      running().monitors().exit(me, monitor);
    }
  }

  /** {@code Object.wait}; as there, a part of a millisecond counts as a whole one. */
  public static void await(Object monitor, long millis, int nanos, int site)
      throws InterruptedException {
    if (millis < 0) {
      throw new IllegalArgumentException("timeout value is negative");
    }
    if (nanos < 0 || nanos > 999_999) {
      throw new IllegalArgumentException("nanosecond timeout value out of range");
    }
    Task me = current();
    if (me != null) {
      long whole = nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis;
      running().monitors().await(me, monitor, TimeUnit.MILLISECONDS.toNanos(whole), site);
    }
  }

  /** A thread is started by the code under test itself, to run code under test. */
  public static void starting(@Nullable Object body, int site) {
    Task me = current();
    if (me != null) {
      point(site);
      me.starting = body instanceof Thread || (body != null && isUnderTest(body.getClass()));
    }
  }

  private static boolean isUnderTest(Class<?> type) {
    return type.getClassLoader() != null;
  }

  /** It is started. */
  public static void started() {
    Task me = current();
    if (me != null) {
      me.starting = false;
    }
  }

  public static void signal(Object monitor, int site) {
    Task me = current();
    if (me != null) {
      running().monitors().signal(me, monitor, false, site);
    }
  }

  public static void signalAll(Object monitor, int site) {
    Task me = current();
    if (me != null) {
      running().monitors().signal(me, monitor, true, site);
    }
  }
}
