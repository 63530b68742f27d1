package org.loomgrade.exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A task of ours for the student's leak detector: starts platform threads and leaves them, or not.
 */
final class Task implements Runnable {
  private static final Duration UNTIL_RELEASED = Duration.ofHours(1);

  private final Plan plan;
  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicInteger interrupted = new AtomicInteger();
  private final List<Thread> started = new ArrayList<>();
  private final Throwable exception;
  private volatile boolean ran;

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
    return new Task(Plan.joining(0).beside(Another.ENDED));
  }

  /** Does nothing while a thread is alive that is none of its own; see {@link #prepare}. */
  static Task besideAnother() {
    return new Task(Plan.leaving(0, UNTIL_RELEASED).beside(Another.STAYING));
  }

  /** Starts threads that wait until they are released, which is after the detector has returned. */
  static Task leaking(int threads) {
    return new Task(Plan.leaving(threads, UNTIL_RELEASED));
  }

  static Task leakingInChildGroup(int threads) {
    return new Task(Plan.leaving(threads, UNTIL_RELEASED).inChildGroup());
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
    if (plan.another != Another.NONE) {
      started.add(Thread.ofPlatform().name("earlier").start(this::linger));
    }
    return this;
  }

  @Override
  public void run() {
    ran = true;
    // A new thread is in its creator's group, whoever schedules the two.
    ThreadGroup own = Thread.ofPlatform().unstarted(() -> {}).getThreadGroup();
    ThreadGroup group = plan.childGroup ? new ThreadGroup(own, "child") : own;
    for (int i = 0; i < plan.threads; i++) {
      // All of one name: a detector that goes by names takes them for one.
      started.add(Thread.ofPlatform().name(name()).group(group).start(this::linger));
    }
    if (plan.another == Another.ENDED) {
      released.countDown();
    }
    if (plan.joins) {
      started.forEach(Task::join);
    }
    pass(plan.takes);
    switch (exception) {
      case TaskException e when plan.end == End.EXCEPTION -> throw e;
      case TaskError e -> throw e;
      default -> {}
    }
  }

  /** One alone is named as those of executors are. */
  private String name() {
    return plan.threads == 1 ? "pool-1-thread-1" : "worker";
  }

  private void linger() {
    try {
      if (!plan.lingering.isZero()) {
        released.await(plan.lingering.toNanos(), TimeUnit.NANOSECONDS);
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
    started.forEach(Task::join);
  }

  /** How many threads it leaves. */
  int threads() {
    return plan.threads;
  }

  boolean hasRun() {
    return ran;
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
   * @param lingering how long its threads live, at most until they are released
   * @param joins whether it waits for them
   * @param another what of a thread that was alive before it
   * @param takes how long it takes to return when it has done the rest
   */
  private record Plan(
      int threads,
      Duration lingering,
      boolean joins,
      boolean childGroup,
      End end,
      Another another,
      Duration takes) {
    static Plan joining(int threads) {
      return of(threads, Duration.ZERO, true);
    }

    static Plan leaving(int threads, Duration lingering) {
      return of(threads, lingering, false);
    }

    private static Plan of(int threads, Duration lingering, boolean joins) {
      return new Plan(threads, lingering, joins, false, End.RETURNS, Another.NONE, Duration.ZERO);
    }

    Plan with(End other) {
      return new Plan(threads, lingering, joins, childGroup, other, another, takes);
    }

    Plan beside(Another other) {
      return new Plan(threads, UNTIL_RELEASED, joins, childGroup, end, other, takes);
    }

    Plan inChildGroup() {
      return new Plan(threads, lingering, joins, true, end, another, takes);
    }

    /** Its threads live as long longer. */
    Plan taking(Duration time) {
      return new Plan(
          threads, lingering.plus(time), joins, childGroup, end, another, takes.plus(time));
    }
  }

  /** What becomes of a thread that was alive before a task. */
  private enum Another {
    NONE,
    ENDED,
    STAYING
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
