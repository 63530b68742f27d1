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
  private final int threads;
  private final Duration lingering;
  private final boolean joins;
  private final boolean childGroup;
  private final boolean throwing;
  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicInteger interrupted = new AtomicInteger();
  private final List<Thread> started = new ArrayList<>();
  private final TaskException exception = new TaskException();
  private volatile boolean ran;

  private Task(
      int threads, Duration lingering, boolean joins, boolean childGroup, boolean throwing) {
    this.threads = threads;
    this.lingering = lingering;
    this.joins = joins;
    this.childGroup = childGroup;
    this.throwing = throwing;
  }

  static Task idle() {
    return new Task(0, Duration.ZERO, false, false, false);
  }

  /** Starts threads that end at once and waits for them. */
  static Task joining(int threads) {
    return new Task(threads, Duration.ZERO, true, false, false);
  }

  /** Starts threads that wait until they are released, which is after the detector has returned. */
  static Task leaking(int threads) {
    return new Task(threads, Duration.ofHours(1), false, false, false);
  }

  static Task leakingInChildGroup(int threads) {
    return new Task(threads, Duration.ofHours(1), false, true, false);
  }

  /** Starts threads that end by themselves after some time. */
  static Task lingering(int threads, Duration time) {
    return new Task(threads, time, false, false, false);
  }

  /** The same, throwing {@link #exception} at its end. */
  Task throwing() {
    return new Task(threads, lingering, joins, childGroup, true);
  }

  @Override
  public void run() {
    ran = true;
    ThreadGroup own = Thread.currentThread().getThreadGroup();
    ThreadGroup group = childGroup ? new ThreadGroup(own, "child") : own;
    for (int i = 0; i < threads; i++) {
      // All of one name: a detector that goes by names takes them for one.
      started.add(Thread.ofPlatform().name("worker").group(group).start(this::linger));
    }
    if (joins) {
      started.forEach(Task::join);
    }
    if (throwing) {
      throw exception;
    }
  }

  private void linger() {
    try {
      if (!lingering.isZero()) {
        released.await(lingering.toNanos(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException e) {
      interrupted.incrementAndGet();
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

  int threads() {
    return threads;
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

  TaskException exception() {
    return exception;
  }

  /** What a throwing task throws. */
  static final class TaskException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private TaskException() {
      super("thrown by the task");
    }
  }
}
