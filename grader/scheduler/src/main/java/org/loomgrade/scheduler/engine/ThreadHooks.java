package org.loomgrade.scheduler.engine;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.loomgrade.scheduler.boot.Jdk;

/** In place of methods of the JDK that speak of threads, of time and of chance. */
public final class ThreadHooks {
  private ThreadHooks() {}

  public static Thread currentThread() {
    return Jdk.currentThread();
  }

  public static long nanoTime(int site) {
    Hooks.point(site);
    return Jdk.nanoTime();
  }

  public static long currentTimeMillis(int site) {
    Hooks.point(site);
    return Jdk.currentTimeMillis();
  }

  public static boolean holdsLock(Object object) {
    Task me = Hooks.current();
    Run run = Hooks.run();
    if (me == null || run == null) {
      return Thread.holdsLock(object);
    }
    return run.monitors().holds(me, object);
  }

  /** {@code Thread.yield} and {@code Thread.onSpinWait}. */
  public static void giveWay(int site) {
    Task me = Hooks.current();
    Run run = Hooks.run();
    if (me != null && run != null) {
      run.yielding(me);
      Hooks.point(site);
    }
  }

  /** Before a call on a thread that may tell that it has ended, or wait for its end. */
  public static void looking(Thread thread, int joins, int site) {
    Hooks.point(site);
    Task me = Hooks.current();
    Run run = Hooks.run();
    if (me != null && run != null && joins > 0) {
      me.joining = run.taskOf(thread);
    }
  }

  /** After a call on a thread that may tell that it has ended. */
  public static void looked(Thread thread) {
    Task me = Hooks.current();
    Run run = Hooks.run();
    Task other = run == null ? null : run.taskOf(thread);
    if (me != null) {
      me.joining = null;
    }
    if (me != null && run != null && other != null) {
      run.accesses().joined(me, other);
    }
  }

  /** The number of a thread, the same in every schedule. */
  public static long threadId(Thread thread) {
    Run run = Hooks.run();
    Task task = run == null ? null : run.taskOf(thread);
    return task == null ? thread.threadId() : task.number + 1;
  }

  /** {@code System.exit} and {@code Runtime.halt}. */
  public static void exit(int status, int site) {
    Task me = Hooks.current();
    Run run = Hooks.run();
    if (me == null || run == null) {
      throw new IllegalStateException("exit " + status + " by a thread that is not controlled");
    }
    run.point(me, site);
    run.verdicts().exit(me, status);
    run.halt(me);
  }

  /** The same on an object of {@code Runtime}. */
  public static void exit(Object runtime, int status, int site) {
    exit(status, site);
  }

  /** {@code System.in}. */
  public static InputStream in() {
    Run run = Hooks.run();
    return run == null ? System.in : run.streams().in();
  }

  /** {@code System.out} and {@code System.err}. */
  public static PrintStream out() {
    Run run = Hooks.run();
    return run == null ? System.out : run.streams().out();
  }

  /** A seed for a generator that the program did not seed. */
  public static long seed() {
    Run run = Hooks.run();
    return run == null ? 0 : run.random.nextLong();
  }

  public static double random() {
    return new SplittableRandom(seed()).nextDouble();
  }

  public static void shuffle(List<?> list) {
    Collections.shuffle(list, new Random(seed()));
  }
}
