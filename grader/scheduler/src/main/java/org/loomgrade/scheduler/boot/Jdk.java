package org.loomgrade.scheduler.boot;

import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Called by the JDK's own classes after {@code JdkWeaver} has rewritten them. Loaded by the boot
 * loader, so it names nothing outside {@code java.base} and this package. Every method does what
 * the JDK did when the calling thread is not under control.
 */
public final class Jdk {
  private static @Nullable Controller controller;

  private Jdk() {}

  /** Sets who answers; null gives the JDK back to itself. */
  public static void controlledBy(@Nullable Controller newController) {
    controller = newController;
  }

  private static @Nullable Controller controlling() {
    Controller c = controller;
    return c != null && c.controls() ? c : null;
  }

  public static long nanoTime() {
    Controller c = controlling();
    return c == null ? System.nanoTime() : c.nanoTime();
  }

  public static long currentTimeMillis() {
    Controller c = controlling();
    return c == null ? System.currentTimeMillis() : c.nanoTime() / 1_000_000;
  }

  /** For {@code java.time.Clock}: nanoseconds since the epoch, or -1 when not under control. */
  public static long instantNanos() {
    Controller c = controlling();
    return c == null ? -1 : c.nanoTime();
  }

  public static Thread currentThread() {
    Controller c = controlling();
    return c == null ? Thread.currentThread() : c.self();
  }

  /** For {@code ThreadLocalRandom}, which mixes the thread's number into what it draws. */
  public static long threadId(Thread thread) {
    Controller c = controlling();
    return c == null ? thread.threadId() : c.threadId(thread);
  }

  public static boolean start(Thread thread, @Nullable Object container) {
    Controller c = controlling();
    return c != null && c.start(thread, container);
  }

  public static boolean submit(Object scheduler, Thread virtual) {
    Controller c = controller;
    return c != null && c.submit(scheduler, virtual);
  }

  public static @Nullable Thread backing(Thread thread) {
    Controller c = controller;
    return c == null ? null : c.backing(thread);
  }

  public static Thread.@Nullable State state(Thread thread) {
    Controller c = controller;
    return c == null ? null : c.state(thread);
  }

  public static void interrupting(Thread virtual) {
    Controller c = controller;
    if (c != null) {
      c.interrupting(virtual);
    }
  }

  public static boolean uncaught(Thread virtual, Throwable exception) {
    Controller c = controlling();
    return c != null && c.uncaught(virtual, exception);
  }

  /** For {@code LockSupport.unpark}: the thread that really parks. */
  public static @Nullable Thread parking(@Nullable Thread thread) {
    Thread backing = thread == null ? null : backing(thread);
    return backing == null ? thread : backing;
  }

  /** A thread that sleeps has slept, or was woken to sleep on. */
  public static void dozed(Thread virtual) {
    Controller c = controller;
    if (c != null) {
      c.dozed(virtual);
    }
  }

  /** Whether a thread that has slept does not wait when it parks next. */
  public static boolean permit(Thread virtual) {
    Controller c = controller;
    return c == null || c.permit(virtual);
  }

  public static boolean fork(ForkJoinTask<?> task) {
    Controller c = controlling();
    if (c == null) {
      return false;
    }
    c.fork(task);
    return true;
  }

  /** For fork/join, whose workers are known by their class. */
  public static Thread worker(Thread current) {
    Controller c = controlling();
    Thread worker = c == null ? null : c.worker();
    return worker == null ? current : worker;
  }

  /**
   * The same for who waits for a task: there is nothing to help or make up for when that has run.
   */
  public static Thread joining(Thread current, Object task) {
    Controller c = controlling();
    Thread worker = c == null || c.isForked(task) ? null : c.worker();
    return worker == null ? current : worker;
  }

  /** The pool of the forked task that the calling thread was made for, or null. */
  public static @Nullable Object forkedIn() {
    Controller c = controlling();
    return c == null ? null : c.forkedIn();
  }

  public static void completing(Object future, boolean chained) {
    Controller c = controlling();
    if (c != null) {
      c.completing(future, chained);
    }
  }

  public static Object commonPool(Object real) {
    Controller c = controlling();
    return c == null ? real : c.commonPool();
  }

  /**
   * For hash tables: {@code Object.hashCode}, but the same in every run for threads and workers.
   */
  public static int hash(Object key) {
    if (key instanceof Thread thread && !thread.isVirtual()) {
      return (int) thread.threadId();
    }
    if (key instanceof AbstractQueuedSynchronizer) { // ThreadPoolExecutor.Worker
      Controller c = controlling();
      if (c != null) {
        return c.identityHash(key);
      }
    }
    return key.hashCode();
  }

  /** For {@code Object.toString}, which shows it: the same in every run. */
  public static int shownHash(Object object) {
    Controller c = controlling();
    return c == null ? object.hashCode() : c.hash(object);
  }

  public static int enumHash(Enum<?> constant) {
    Controller c = controller;
    return c == null ? 0 : c.enumHash(constant);
  }

  public static void pinned() {
    Controller c = controlling();
    if (c != null) {
      c.pinned();
    }
  }

  /** In place of {@code Unsafe.park}, which would park the carrier. */
  public static void park(Object unsafe, boolean absolute, long time) {
    if (absolute) {
      LockSupport.parkUntil(time);
    } else if (time == 0) {
      LockSupport.park();
    } else {
      LockSupport.parkNanos(time);
    }
  }

  /** In place of {@code Unsafe.unpark}. */
  public static void unpark(Object unsafe, @Nullable Object thread) {
    LockSupport.unpark((Thread) thread);
  }

  /** Before a lock is entered that is held while code under test is called back. */
  public static void guard(Object lock, String of) {
    Controller c = controlling();
    if (c != null) {
      c.guard(lock, of);
    }
  }

  /** After it is left. */
  public static void unguard(Object lock) {
    Controller c = controlling();
    if (c != null) {
      c.unguard(lock);
    }
  }

  public static boolean enter(Object monitor) {
    Controller c = controlling();
    if (c != null) {
      c.enter(monitor);
    }
    return c != null;
  }

  public static boolean exit(Object monitor) {
    Controller c = controlling();
    if (c != null) {
      c.exit(monitor);
    }
    return c != null;
  }

  @SuppressWarnings("WaitNotInLoop") // the caller's loop, in the JDK
  public static void await(Object monitor, long millis) throws InterruptedException {
    Controller c = controlling();
    if (c == null) {
      monitor.wait(millis);
    } else {
      c.await(monitor, millis);
    }
  }

  public static void signal(Object monitor) {
    Controller c = controlling();
    if (c == null) {
      monitor.notify();
    } else {
      c.signal(monitor, false);
    }
  }
}
