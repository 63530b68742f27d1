package org.loomgrade.scheduler.jdk;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import org.jspecify.annotations.Nullable;

/**
 * Members of the JDK that are not public. Read in Temurin 25.0.3; {@link Agent#install()} comes
 * first. A member that is gone stops the first exploration with {@link UnsupportedJdkException}.
 */
public final class Internals {
  /** {@code VirtualThread.STARTED}: started, never run. */
  public static final int STARTED = 1;

  /** {@code VirtualThread.YIELDED}: about to go on after a yield. */
  public static final int YIELDED = 11;

  /** {@code VirtualThread.TERMINATED}. */
  public static final int TERMINATED = 99;

  private static final int PARKED = 4; // VirtualThread.PARKED
  private static final int TIMED_PARKED = 7; // VirtualThread.TIMED_PARKED
  private static final int BLOCKING = 12; // VirtualThread.BLOCKING, the first of these states
  private static final int BLOCKED = 13; // VirtualThread.BLOCKED
  private static final int UNBLOCKED = 14; // VirtualThread.UNBLOCKED
  private static final int TIMED_WAIT = 18; // VirtualThread.TIMED_WAIT, the last

  /** Far above the threads of the JVM itself: ids are hash codes of virtual threads. */
  private static final long FIRST_THREAD_ID = 1_000_000;

  private static final int NO_INHERIT_THREAD_LOCALS = 1 << 2; // Thread.NO_INHERIT_THREAD_LOCALS
  private static final int COMMON_PARALLELISM = 3;

  private static final MethodHandle NEW_VIRTUAL;
  private static final MethodHandle START_IN;
  private static final MethodHandle ON_EXIT;
  private static final MethodHandle DO_EXEC;
  private static final MethodHandle NEW_COMMON_POOL;
  private static final VarHandle CONTINUATION;
  private static final VarHandle STATE;
  private static final VarHandle HOLDER;
  private static final VarHandle TASK;
  private static final VarHandle CONTAINER;
  private static final VarHandle INHERITABLE;
  private static final VarHandle RANDOM_SEED;
  private static final VarHandle RANDOM_PROBE;
  private static final VarHandle RANDOM_SECOND;
  private static final VarHandle PARALLELISM;
  private static final VarHandle THREAD_NUMBER;
  private static final VarHandle LOCK_OWNER;
  private static final VarHandle ENUM_CONSTANTS;
  private static final VarHandle ENUM_DIRECTORY;
  private static final VarHandle ACCESS_ORDER;
  private static final VarHandle POOL_IDS;
  private static final MethodHandle PUT_LONG;
  private static final long NEXT_THREAD_ID;
  private static final AtomicInteger POOL_NUMBER;
  private static final AtomicInteger TIMER_NUMBER;

  static {
    try {
      Class<?> virtual = Class.forName("java.lang.VirtualThread");
      Class<?> container = Class.forName("jdk.internal.vm.ThreadContainer");
      Class<?> locals = Class.forName("java.lang.ThreadLocal$ThreadLocalMap");
      Class<?> numbering = Class.forName("java.lang.Thread$ThreadNumbering");
      Lookup thread = MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup());
      Lookup inVirtual = MethodHandles.privateLookupIn(virtual, MethodHandles.lookup());
      Lookup pool = MethodHandles.privateLookupIn(ForkJoinPool.class, MethodHandles.lookup());
      Lookup containers = MethodHandles.privateLookupIn(container, MethodHandles.lookup());
      NEW_VIRTUAL =
          inVirtual
              .findConstructor(
                  virtual,
                  MethodType.methodType(
                      void.class, Executor.class, String.class, int.class, Runnable.class))
              .asType(
                  MethodType.methodType(
                      Thread.class, Executor.class, String.class, int.class, Runnable.class));
      START_IN =
          thread
              .findVirtual(Thread.class, "start", MethodType.methodType(void.class, container))
              .asType(MethodType.methodType(void.class, Thread.class, Object.class));
      ON_EXIT =
          containers
              .findVirtual(container, "onExit", MethodType.methodType(void.class, Thread.class))
              .asType(MethodType.methodType(void.class, Object.class, Thread.class));
      NEW_COMMON_POOL =
          pool.findConstructor(ForkJoinPool.class, MethodType.methodType(void.class, byte.class));
      DO_EXEC =
          MethodHandles.privateLookupIn(ForkJoinTask.class, MethodHandles.lookup())
              .findVirtual(ForkJoinTask.class, "doExec", MethodType.methodType(void.class));
      CONTINUATION = inVirtual.findVarHandle(virtual, "runContinuation", Runnable.class);
      STATE = inVirtual.findVarHandle(virtual, "state", int.class);
      Class<?> holder = Class.forName("java.lang.Thread$FieldHolder");
      HOLDER = thread.findVarHandle(Thread.class, "holder", holder);
      TASK =
          MethodHandles.privateLookupIn(holder, MethodHandles.lookup())
              .findVarHandle(holder, "task", Runnable.class);
      CONTAINER = thread.findVarHandle(Thread.class, "container", container);
      INHERITABLE = thread.findVarHandle(Thread.class, "inheritableThreadLocals", locals);
      RANDOM_SEED = thread.findVarHandle(Thread.class, "threadLocalRandomSeed", long.class);
      RANDOM_PROBE = thread.findVarHandle(Thread.class, "threadLocalRandomProbe", int.class);
      RANDOM_SECOND =
          thread.findVarHandle(Thread.class, "threadLocalRandomSecondarySeed", int.class);
      PARALLELISM = pool.findVarHandle(ForkJoinPool.class, "parallelism", int.class);
      ACCESS_ORDER =
          MethodHandles.privateLookupIn(LinkedHashMap.class, MethodHandles.lookup())
              .findVarHandle(LinkedHashMap.class, "accessOrder", boolean.class);
      Lookup classes = MethodHandles.privateLookupIn(Class.class, MethodHandles.lookup());
      ENUM_CONSTANTS = classes.findVarHandle(Class.class, "enumConstants", Object[].class);
      ENUM_DIRECTORY = classes.findVarHandle(Class.class, "enumConstantDirectory", Map.class);
      LOCK_OWNER =
          MethodHandles.privateLookupIn(AbstractOwnableSynchronizer.class, MethodHandles.lookup())
              .findVarHandle(
                  AbstractOwnableSynchronizer.class, "exclusiveOwnerThread", Thread.class);
      POOL_IDS = pool.findStaticVarHandle(ForkJoinPool.class, "poolIds", int.class);
      THREAD_NUMBER =
          MethodHandles.privateLookupIn(numbering, MethodHandles.lookup())
              .findStaticVarHandle(numbering, "next", int.class);
      NEXT_THREAD_ID =
          (long)
              thread
                  .findStatic(
                      Thread.class, "getNextThreadIdOffset", MethodType.methodType(long.class))
                  .invoke();
      Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe");
      Lookup inUnsafe = MethodHandles.privateLookupIn(unsafe, MethodHandles.lookup());
      PUT_LONG =
          inUnsafe
              .findVirtual(
                  unsafe,
                  "putLong",
                  MethodType.methodType(void.class, Object.class, long.class, long.class))
              .bindTo(
                  inUnsafe.findStatic(unsafe, "getUnsafe", MethodType.methodType(unsafe)).invoke());
      Class<?> factory = Class.forName("java.util.concurrent.Executors$DefaultThreadFactory");
      POOL_NUMBER = counter(factory, "poolNumber");
      TIMER_NUMBER = counter(Timer.class, "nextSerialNumber");
    } catch (Throwable e) { // as method handles declare it
      throw new UnsupportedJdkException(
          "this JDK (" + Runtime.version() + ") differs from 25: " + e.getMessage(), e);
    }
  }

  private Internals() {}

  private static AtomicInteger counter(Class<?> type, String field)
      throws ReflectiveOperationException {
    return (AtomicInteger)
        MethodHandles.privateLookupIn(type, MethodHandles.lookup())
            .findStaticVarHandle(type, field, AtomicInteger.class)
            .get();
  }

  /** A virtual thread on a scheduler of ours, not started. */
  public static Thread newVirtualThread(Executor scheduler, String name, Runnable body) {
    try {
      return (Thread) NEW_VIRTUAL.invokeExact(scheduler, name, NO_INHERIT_THREAD_LOCALS, body);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts a thread in a {@code ThreadContainer}. */
  public static void start(Thread thread, Object container) {
    try {
      START_IN.invokeExact(thread, container);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does what a worker does with a task: unlike {@code invoke}, does not wait for subtasks. */
  public static void execute(ForkJoinTask<?> task) {
    try {
      DO_EXEC.invoke(task);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes the JDK forget a virtual thread that will never end ({@code jdk.trackAllThreads}). */
  public static void forget(Thread virtual) {
    Object container = CONTAINER.get(virtual);
    if (container != null) {
      try {
        ON_EXIT.invokeExact(container, virtual);
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What runs a virtual thread until it yields or ends; to be run on a platform thread. */
  public static Runnable continuation(Thread virtual) {
    return (Runnable) CONTINUATION.get(virtual);
  }

  /** The field {@code VirtualThread.state}. */
  public static int state(Thread virtual) {
    return (int) STATE.getVolatile(virtual);
  }

  /** The state of a virtual thread that has been started and has not ended, but for monitors. */
  public static Thread.State parkState(Thread virtual) {
    return switch (state(virtual)) {
      case PARKED -> Thread.State.WAITING;
      case TIMED_PARKED -> Thread.State.TIMED_WAITING;
      default -> Thread.State.RUNNABLE;
    };
  }

  /** Whether a virtual thread waits to enter a monitor of the JVM's, or on one. */
  public static boolean waitsForMonitor(Thread virtual) {
    int state = state(virtual);
    return state >= BLOCKING && state <= TIMED_WAIT;
  }

  /** Whether a virtual thread has not entered a monitor of the JVM's that it waited to enter. */
  public static boolean isBlocked(Thread virtual) {
    return state(virtual) == BLOCKED;
  }

  /** Whether a virtual thread may enter a monitor of the JVM's that it had to wait for. */
  public static boolean isUnblocked(Thread virtual) {
    return state(virtual) == UNBLOCKED;
  }

  /** Whether reading an entry of the map moves it. */
  public static boolean isInAccessOrder(Map<?, ?> map) {
    return map instanceof LinkedHashMap<?, ?> linked && (boolean) ACCESS_ORDER.get(linked);
  }

  /** Makes a class forget what it knows of its constants, for they are about to be made anew. */
  public static void forgetConstants(Class<?> enumType) {
    ENUM_CONSTANTS.setVolatile(enumType, null);
    ENUM_DIRECTORY.setVolatile(enumType, null);
  }

  /** The owner of a lock on which a thread is parked; null when there is none or it is unknown. */
  public static @Nullable Thread lockOwner(Object blocker) {
    return blocker instanceof AbstractOwnableSynchronizer lock
        ? (Thread) LOCK_OWNER.get(lock)
        : null;
  }

  /** Whether a platform thread runs code of the JDK that takes tasks from others. */
  public static boolean isWorker(Thread platform) {
    Object task = TASK.get(HOLDER.get(platform));
    return task == null
        ? platform.getClass().getClassLoader() == null
        : task.getClass().getClassLoader() == null;
  }

  /** Gives one thread the inheritable thread locals of another. */
  public static void shareInheritable(Thread from, Thread to) {
    Object locals = INHERITABLE.get(from);
    INHERITABLE.set(to, locals);
  }

  /** Seeds what {@code ThreadLocalRandom} and striped counters draw on a thread. */
  public static void seedRandom(Thread thread, long seed, int probe) {
    RANDOM_SEED.set(thread, seed);
    RANDOM_PROBE.set(thread, probe);
    RANDOM_SECOND.set(thread, probe);
  }

  /** A pool like the common one, of fixed parallelism on every machine. */
  public static ForkJoinPool newCommonPool() {
    try {
      ForkJoinPool pool = (ForkJoinPool) NEW_COMMON_POOL.invokeExact((byte) 0);
      PARALLELISM.set(pool, COMMON_PARALLELISM);
      return pool;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets the JDK's numbering of threads, pools and timers begin anew. */
  public static void resetNumbering() {
    try {
      PUT_LONG.invokeExact((Object) null, NEXT_THREAD_ID, FIRST_THREAD_ID);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    THREAD_NUMBER.setVolatile(0);
    POOL_IDS.setVolatile(0);
    POOL_NUMBER.set(1);
    TIMER_NUMBER.set(0);
  }
}
