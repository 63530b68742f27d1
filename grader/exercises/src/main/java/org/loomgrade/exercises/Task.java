package org.loomgrade.exercises;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A task of ours for the student's leak detector: starts platform threads and leaves them, or not.
 */
final class Task implements Runnable {
  private static final Duration UNTIL_RELEASED = Duration.ofHours(1);

  private static final String EARLIER = "earlier";

  private final Plan plan;
  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicInteger interrupted = new AtomicInteger();
  private final List<Thread> started = new CopyOnWriteArrayList<>();
  private final List<ExecutorService> pools = new CopyOnWriteArrayList<>();
  private final Throwable exception;
  private final AtomicInteger runs = new AtomicInteger();

  private Task(Plan plan) {
    this.plan = plan;
    this.exception = plan.end == End.ERROR ? new TaskError() : new TaskException();
  }

  static Task idle() {
    return new Task(Plan.joining(0));
  }

  /** Starts threads that end at once and waits for them. */
  static Task joining(int threads) {
    return new Task(Plan.joining(threads));
  }

  /** Starts no thread, and takes some time. */
  static Task taking(Duration time) {
    return new Task(Plan.joining(0).taking(time));
  }

  /** Ends a thread that was alive before it; see {@link #prepare}. */
  static Task ending() {
    return new Task(Plan.joining(0).beside(1, true));
  }

  /** Does nothing while a thread is alive that is none of its own; see {@link #prepare}. */
  static Task besideAnother() {
    return new Task(Plan.leaving(0, UNTIL_RELEASED).beside(1, false));
  }

  /** Starts threads that wait until they are released, which is after the detector has returned. */
  static Task leaking(int threads) {
    return new Task(Plan.leaving(threads, UNTIL_RELEASED));
  }

  /** The same while other threads are alive; see {@link #prepare}. */
  static Task leakingBeside(int threads, int others) {
    return new Task(Plan.leaving(threads, UNTIL_RELEASED).beside(others, false));
  }

  /** Starts threads that start one more each before they end, some time after the task. */
  static Task leakingByChildren(int threads, Duration time) {
    return new Task(Plan.of(Threads.left(threads, UNTIL_RELEASED).replacedAfter(time)));
  }

  static Task leakingInChildGroup(int threads) {
    return new Task(Plan.of(Threads.left(threads, UNTIL_RELEASED).being(Way.IN_CHILD_GROUP)));
  }

  /** Leaves a pool whose threads wait for work, inside the JDK. */
  static Task leakingIdlePool(int threads) {
    return new Task(Plan.of(Threads.left(threads, UNTIL_RELEASED).being(Way.IN_POOL)));
  }

  /** Starts threads that end by themselves after some time. */
  static Task lingering(int threads, Duration time) {
    return new Task(Plan.leaving(threads, time));
  }

  /** The same, where the task returns only after some time; its threads live as long longer. */
  Task returningAfter(Duration time) {
    return new Task(plan.taking(time));
  }

  /** The same, throwing {@link #exception}, which is an exception, at its end. */
  Task throwing() {
    return new Task(plan.with(End.EXCEPTION));
  }

  /** The same, throwing {@link #exception}, which is an error, at its end. */
  Task failing() {
    return new Task(plan.with(End.ERROR));
  }

  /** What has to be there before the detector is called, on the thread that calls it. */
  Task prepare() {
    for (int i = 0; i < plan.others; i++) {
      started.add(Thread.ofPlatform().name(EARLIER).start(() -> linger(UNTIL_RELEASED, true)));
    }
    return this;
  }

  @Override
  public void run() {
    runs.incrementAndGet();
    if (plan.threads.way == Way.IN_POOL) {
      fillPool();
    } else {
      startThreads();
    }
    if (plan.endsOthers) {
      released.countDown();
    }
    if (plan.threads.way == Way.JOINED) {
      started.forEach(Task::join);
    }
    pass(plan.takes);
    switch (exception) {
      case TaskException e when plan.end == End.EXCEPTION -> throw e;
      case TaskError e -> throw e;
      default -> {}
    }
  }

  private void startThreads() {
    // A new thread is in its creator's group, whoever schedules the two.
    ThreadGroup own = Thread.ofPlatform().unstarted(() -> {}).getThreadGroup();
    ThreadGroup group =
        plan.threads.way == Way.IN_CHILD_GROUP ? new ThreadGroup(own, "child") : own;
    for (int i = 0; i < plan.threads.count; i++) {
      // All of one name: a detector that goes by names takes them for one.
      // Of three, one waits without a limit and one is a daemon: all are alive.
      Thread.Builder thread = Thread.ofPlatform().name(name()).group(group).daemon(i % 3 == 2);
      boolean limited = i % 3 != 1;
      started.add(thread.start(() -> live(thread, limited)));
    }
  }

  private void fillPool() {
    Thread.Builder thread = Thread.ofPlatform().name("pool-1-thread-", 1);
    ExecutorService pool =
        Executors.newFixedThreadPool(
            plan.threads.count,
            work -> {
              Thread worker = thread.unstarted(work);
              started.add(worker);
              return worker;
            });
    for (int i = 0; i < plan.threads.count; i++) {
      pool.execute(() -> {});
    }
    pools.add(pool);
  }

  /** One alone is named as those of executors are, or as those that are there already. */
  private String name() {
    if (plan.threads.count > 1) {
      return "worker";
    }
    return plan.others > 0 ? EARLIER : "pool-1-thread-1";
  }

  private void live(Thread.Builder another, boolean limited) {
    if (plan.threads.childAfter.isZero()) {
      linger(plan.threads.lingering, limited);
    } else {
      pass(plan.threads.childAfter);
      started.add(another.start(() -> linger(plan.threads.lingering, true)));
    }
  }

  /**
   * Lives for some time.
   *
   * @param limited whether the wait has a limit even if it lasts until the release
   */
  private void linger(Duration time, boolean limited) {
    try {
      if (!limited && time.equals(UNTIL_RELEASED)) {
        released.await();
      } else if (!time.isZero()) {
        released.await(time.toNanos(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException e) {
      interrupted.incrementAndGet();
    }
  }

  private static void pass(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the threads end that still wait. */
  void release() {
    released.countDown();
    pools.forEach(ExecutorService::shutdown);
    // By index: while they are joined, some may start others.
    for (int i = 0; i < started.size(); i++) {
      join(started.get(i));
    }
  }

  /** How many threads it leaves. */
  int threads() {
    return plan.threads.count;
  }

  /** How often it was run. */
  int runs() {
    return runs.get();
  }

  /** How many of its threads somebody interrupted. */
  int interrupted() {
    return interrupted.get();
  }

  boolean isOf(long threadId) {
    return started.stream().anyMatch(thread -> thread.threadId() == threadId);
  }

  Throwable exception() {
    return exception;
  }

  /**
   * What a task does.
   *
   * @param others how many threads are alive before it
   * @param endsOthers whether it ends them
   * @param takes how long it takes to return when it has done the rest
   */
  private record Plan(Threads threads, int others, boolean endsOthers, Duration takes, End end) {
    static Plan joining(int count) {
      return of(Threads.left(count, Duration.ZERO).being(Way.JOINED));
    }

    static Plan leaving(int count, Duration lingering) {
      return of(Threads.left(count, lingering));
    }

    static Plan of(Threads threads) {
      return new Plan(threads, 0, false, Duration.ZERO, End.RETURNS);
    }

    Plan with(End other) {
      return new Plan(threads, others, endsOthers, takes, other);
    }

    Plan beside(int count, boolean endsThem) {
      return new Plan(threads, count, endsThem, takes, end);
    }

    /** Its threads live as long longer. */
    Plan taking(Duration time) {
      return new Plan(threads.livingLonger(time), others, endsOthers, takes.plus(time), end);
    }
  }

  /**
   * The threads that a task starts.
   *
   * @param lingering how long they live, at most until they are released
   * @param childAfter when each of them starts another and ends; zero when they do not
   */
  private record Threads(int count, Duration lingering, Way way, Duration childAfter) {
    static Threads left(int count, Duration lingering) {
      return new Threads(count, lingering, Way.LEFT, Duration.ZERO);
    }

    Threads being(Way other) {
      return new Threads(count, lingering, other, childAfter);
    }

    Threads replacedAfter(Duration time) {
      return new Threads(count, lingering, way, time);
    }

    Threads livingLonger(Duration time) {
      return new Threads(count, lingering.plus(time), way, childAfter);
    }
  }

  /** What a task does with its threads. */
  private enum Way {
    JOINED,
    LEFT,
    IN_CHILD_GROUP,
    IN_POOL
  }

  /** How a task ends. */
  private enum End {
    RETURNS,
    EXCEPTION,
    ERROR
  }

  /** What a failing task throws. */
  static final class TaskError extends Error {
    private static final long serialVersionUID = 1;

    private TaskError() {
      super("thrown by the task");
    }
  }

  /** What a throwing task throws. */
  static final class TaskException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private TaskException() {
      super("thrown by the task");
    }
  }
}
