package org.loomgrade.plain;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.TimedWait.How;

/**
 * What woven student code calls, instead of what it says or besides. Public and static because byte
 * code of another loader calls it; {@link Weaver} lists each method here.
 */
public final class Hooks {
  /**
   * The run whose code calls: a worker JVM has one at a time. Calls of an earlier run's threads
   * find none or the next.
   */
  private static volatile Recorder current = Recorder.NONE;

  private Hooks() {}

  static void recordTo(Recorder recorder) {
    current = recorder;
  }

  static void uncaught(Throwable thrown) {
    current.uncaught(thrown);
  }

  /** Before an access to what threads may share. */
  public static void point() {
    current.point();
  }

  /** At the start of a piece of the exercise's work. */
  public static void work() {
    current.work();
  }

  /** At the start of a task that a thread is given. */
  public static void task() {
    current.task();
  }

  public static void exit(int status) {
    current.exit();
  }

  public static void exit(Runtime runtime, int status) {
    current.exit();
  }

  public static void sleep(long millis) throws InterruptedException {
    current.waiting(How.SLEEP, Duration.ofMillis(millis), d -> Thread.sleep(d));
  }

  public static void sleep(long millis, int nanos) throws InterruptedException {
    current.waiting(How.SLEEP, Duration.ofMillis(millis).plusNanos(nanos), d -> Thread.sleep(d));
  }

  public static void sleep(Duration duration) throws InterruptedException {
    current.waiting(How.SLEEP, duration, d -> Thread.sleep(d));
  }

  public static void sleep(TimeUnit unit, long time) throws InterruptedException {
    current.waiting(How.SLEEP, Durations.of(time, unit), d -> Thread.sleep(d));
  }

  public static void parkNanos(long nanos) {
    current.parking(Duration.ofNanos(nanos), d -> LockSupport.parkNanos(d.toNanos()));
  }

  public static void parkNanos(Object blocker, long nanos) {
    current.parking(Duration.ofNanos(nanos), d -> LockSupport.parkNanos(blocker, d.toNanos()));
  }

  @SuppressWarnings("WaitNotInLoop") // The loop is the student's to write.
  public static void wait(Object monitor, long millis) throws InterruptedException {
    current.waiting(How.AWAIT, Duration.ofMillis(millis), d -> monitor.wait(millis));
  }

  @SuppressWarnings("WaitNotInLoop") // The loop is the student's to write.
  public static boolean await(Condition condition, long time, TimeUnit unit)
      throws InterruptedException {
    return current.awaiting(time, unit, () -> condition.await(time, unit));
  }

  @SuppressWarnings("WaitNotInLoop") // The loop is the student's to write.
  public static long awaitNanos(Condition condition, long nanos) throws InterruptedException {
    return current.awaiting(nanos, TimeUnit.NANOSECONDS, () -> condition.awaitNanos(nanos));
  }

  public static boolean await(CountDownLatch latch, long time, TimeUnit unit)
      throws InterruptedException {
    return current.awaiting(time, unit, () -> latch.await(time, unit));
  }

  public static boolean tryAcquire(Semaphore semaphore, long time, TimeUnit unit)
      throws InterruptedException {
    return current.awaiting(time, unit, () -> semaphore.tryAcquire(time, unit));
  }

  public static @Nullable Object poll(BlockingQueue<?> queue, long time, TimeUnit unit)
      throws InterruptedException {
    return current.awaiting(time, unit, () -> queue.poll(time, unit));
  }

  public static ScheduledFuture<?> schedule(
      ScheduledExecutorService executor, Runnable task, long delay, TimeUnit unit) {
    current.delayed(Durations.of(delay, unit));
    return executor.schedule(task, delay, unit);
  }

  public static <T> ScheduledFuture<T> schedule(
      ScheduledExecutorService executor, Callable<T> task, long delay, TimeUnit unit) {
    current.delayed(Durations.of(delay, unit));
    return executor.schedule(task, delay, unit);
  }

  public static Executor delayedExecutor(long delay, TimeUnit unit) {
    current.delayed(Durations.of(delay, unit));
    return CompletableFuture.delayedExecutor(delay, unit);
  }

  public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor) {
    current.delayed(Durations.of(delay, unit));
    return CompletableFuture.delayedExecutor(delay, unit, executor);
  }
}
