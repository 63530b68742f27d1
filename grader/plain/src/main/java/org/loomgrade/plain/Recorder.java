package org.loomgrade.plain;

import java.lang.StackWalker.StackFrame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.Throwables;
import org.loomgrade.checks.TimedWait;
import org.loomgrade.checks.TimedWait.How;
import org.loomgrade.model.Location;

/**
 * Takes down what the student's threads do during one observation, and disturbs them. Thread-safe.
 */
final class Recorder {
  /** Takes down nothing that anyone reads. */
  static final Recorder NONE = new Recorder(Noise.silent(), Thread.currentThread(), 1);

  private static final StackWalker STACK = StackWalker.getInstance();

  private final Noise noise;
  private final Thread main;
  private final int hurry;
  private final long startNanos = System.nanoTime();
  private final ConcurrentLinkedQueue<TimedWait> waits = new ConcurrentLinkedQueue<>();
  private final Set<Long> workers = ConcurrentHashMap.newKeySet();
  private final AtomicInteger pieces = new AtomicInteger();
  private final AtomicInteger inWork = new AtomicInteger();
  private final AtomicInteger overlap = new AtomicInteger();
  private final AtomicInteger inTasks = new AtomicInteger();
  private final AtomicInteger taskOverlap = new AtomicInteger();
  private volatile boolean returned;
  private volatile boolean workedOn;
  private final ConcurrentLinkedQueue<Throwable> exits = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Throwable> uncaught = new ConcurrentLinkedQueue<>();

  Recorder(Noise noise, Thread main, int hurry) {
    this.noise = noise;
    this.main = main;
    this.hurry = hurry;
  }

  void point() {
    noise.point();
  }

  void work() {
    long thread = Thread.currentThread().threadId();
    workers.add(thread);
    pieces.incrementAndGet();
    int now = inWork.incrementAndGet();
    workedOn |= returned;
    overlap.accumulateAndGet(now, Math::max);
    try {
      noise.stallWork(byMain());
    } finally {
      inWork.decrementAndGet();
    }
  }

  /** The call has returned; to be told on its own thread, at once. */
  void callReturned() {
    returned = true;
    workedOn |= inWork.get() > 0;
  }

  /** A thread has come to a task of the student's: what is handed to threads as their work. */
  void task() {
    int now = inTasks.incrementAndGet();
    taskOverlap.accumulateAndGet(now, Math::max);
    try {
      noise.stallTask(byMain());
    } finally {
      inTasks.decrementAndGet();
    }
  }

  void exit() {
    ExitCalled exit = new ExitCalled();
    exits.add(exit);
    throw exit;
  }

  void uncaught(Throwable thrown) {
    uncaught.add(thrown);
  }

  void delayed(Duration requested) {
    Duration now = now();
    waits.add(
        new TimedWait(
            How.DELAYED_TASK,
            id(),
            byMain(),
            requested,
            now,
            now.plus(requested),
            place(),
            true,
            0));
  }

  void waiting(How how, Duration requested, Sleep sleep) throws InterruptedException {
    Duration start = now();
    boolean full = false;
    try {
      sleep.sleep(shortened(how, requested));
      full = true;
    } finally {
      add(how, requested, start, full);
    }
  }

  void parking(Duration requested, Park park) {
    Duration start = now();
    park.park(shortened(How.SLEEP, requested));
    Duration slept = now().minus(start);
    add(How.SLEEP, requested, start, slept.compareTo(shortened(How.SLEEP, requested)) >= 0);
  }

  <T> T awaiting(long time, TimeUnit unit, Callable<T> await) throws InterruptedException {
    Duration start = now();
    boolean full = false;
    try {
      T result = await.call();
      full = true;
      return result;
    } catch (InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a timed wait throws nothing else", e);
    } finally {
      Duration requested = Durations.of(time, unit);
      add(How.AWAIT, requested, start, full && !now().minus(start).minus(requested).isNegative());
    }
  }

  /** Only pure sleeps can be shortened: of other waits, somebody may count on the time. */
  private Duration shortened(How how, Duration requested) {
    return how == How.SLEEP && hurry > 1 ? requested.dividedBy(hurry) : requested;
  }

  private void add(How how, Duration requested, Duration start, boolean full) {
    waits.add(new TimedWait(how, id(), byMain(), requested, start, now(), place(), full, 0));
  }

  private static @Nullable Location place() {
    List<Location> places =
        STACK.walk(frames -> Throwables.locations(frames.map(StackFrame::toStackTraceElement)));
    return places.isEmpty() ? null : places.getFirst();
  }

  private Duration now() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  private boolean byMain() {
    return Thread.currentThread().equals(main);
  }

  private static long id() {
    return Thread.currentThread().threadId();
  }

  List<TimedWait> waits() {
    List<TimedWait> sorted = new ArrayList<>(waits);
    sorted.sort(Comparator.comparing(TimedWait::start));
    return sorted;
  }

  int workers() {
    return workers.size();
  }

  int pieces() {
    return pieces.get();
  }

  int taskOverlap() {
    return taskOverlap.get();
  }

  /** Whether work went on when the call had returned. */
  boolean workedOn() {
    return workedOn;
  }

  int overlap() {
    return overlap.get();
  }

  List<Throwable> uncaught() {
    return uncaught.stream().filter(thrown -> !(thrown instanceof ExitCalled)).toList();
  }

  /** The first attempt to end the JVM; null when there was none. */
  @Nullable Throwable exitCall() {
    return exits.peek();
  }

  /** Sleeps for about the given time. */
  @FunctionalInterface
  interface Sleep {
    void sleep(Duration duration) throws InterruptedException;
  }

  /** Parks for at most about the given time. */
  @FunctionalInterface
  interface Park {
    void park(Duration duration);
  }
}
