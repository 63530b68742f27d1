package org.loomgrade.scheduler.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The thread that runs virtual threads. It must hold no monitor while it does: when HotSpot (JDK
 * 25) unmounts a virtual thread it moves all entries of the carrier's lock stack away, those of
 * callers below included. So it is never a caller's thread, and exclusion is by a lock that is no
 * monitor.
 */
public final class CarrierThread {
  /** Rewritten frames are larger, and programs may recurse as deep as they could without. */
  private static final long STACK_BYTES = 16L << 20;

  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  private CarrierThread() {}

  /** Does work that runs schedules; waits for its end. An interrupt is passed on to the work. */
  public static <T> T call(Callable<T> work) {
    ONE_AT_A_TIME.lock();
    try {
      FutureTask<T> result = new FutureTask<>(work);
      Thread carrier = new Thread(null, result, "loomgrade-carrier", STACK_BYTES, false);
      carrier.setDaemon(true);
      carrier.start();
      return waitFor(result, carrier);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  /** The next exploration must not begin before this one has ended, so that is waited for. */
  private static <T> T waitFor(FutureTask<T> result, Thread carrier) throws ExecutionException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
          carrier.interrupt();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException known -> known;
      case Error known -> throw known;
      case null, default -> new CompletionException(e);
    };
  }
}
