package org.loomgrade.scheduler.boot;

import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/** What the JDK's retransformed classes ask the scheduler. Called on any thread. */
public interface Controller {
  /** Whether the calling thread is under control. */
  boolean controls();

  /** Nanoseconds of virtual time; only for a thread under control. */
  long nanoTime();

  /** The thread that code on the calling thread takes itself for; only under control. */
  Thread self();

  /** The number of a thread, the same in every schedule; only under control. */
  long threadId(Thread thread);

  /** Takes over a platform thread that is about to be started. */
  boolean start(Thread platform, @Nullable Object container);

  /** Takes over a virtual thread of ours that can run. */
  boolean submit(Object scheduler, Thread virtual);

  /** The virtual thread that stands in for a platform thread, if one does. */
  @Nullable Thread backing(Thread platform);

  /** The state of a thread under control. */
  Thread.@Nullable State state(Thread thread);

  /** A virtual thread is about to be interrupted. */
  void interrupting(Thread virtual);

  /** A virtual thread ends by an exception; true when that is taken care of. */
  boolean uncaught(Thread virtual, Throwable exception);

  /** Runs a forked task on a thread of its own; only under control. */
  void fork(ForkJoinTask<?> task);

  /** The fork/join worker that the calling thread stands in for, if it does; under control. */
  @Nullable Thread worker();

  /** Whether a forked task has a thread of its own. */
  boolean isForked(Object task);

  /** The pool of a forked task, if the calling thread was made for one; only under control. */
  @Nullable Object forkedIn();

  /** The calling thread completes a future; {@code chained} when tasks may go on by that. */
  void completing(Object future, boolean chained);

  /** The common pool of the run; only under control. */
  Object commonPool();

  /** An object's own hash code, or the one below where it has none of its own. */
  int hash(Object object);

  /** A hash code in place of the JVM's, the same in every run; only under control. */
  int identityHash(Object object);

  /** The hash code of an enum constant, the same in every JVM; 0 when it is not under test. */
  int enumHash(Enum<?> constant);

  /** A thread that sleeps has slept, or was woken to sleep on. */
  void dozed(Thread virtual);

  /**
   * Whether a thread that has slept does not wait when it parks next. A virtual one never does; a
   * platform thread only if it was unparked meanwhile.
   */
  boolean permit(Thread virtual);

  /** The calling thread, under control, would block its carrier. */
  void pinned();

  /**
   * The calling thread, under control, is about to enter a lock inside the JDK that may be held by
   * one that runs code under test.
   *
   * @param of the class that the lock is in
   */
  void guard(Object lock, String of);

  /** It has left it. */
  void unguard(Object lock);

  /** Enters, leaves, waits on and wakes the scheduler's own monitor; only under control. */
  void enter(Object monitor);

  void exit(Object monitor);

  void await(Object monitor, long millis) throws InterruptedException;

  void signal(Object monitor, boolean all);
}
