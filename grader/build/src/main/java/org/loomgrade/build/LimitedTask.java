package org.loomgrade.build;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A compiler's task in a thread of its own, which is left behind when it takes too long. */
record LimitedTask(Callable<Boolean> task) {

  /** Whether the task succeeds in time, with the memory and the stack that there is. */
  boolean succeeds(Duration limit) throws InterruptedException {
    FutureTask<Boolean> future = new FutureTask<>(task);
    Thread.ofPlatform().daemon().name("javac").stackSize(CompileLimit.STACK_BYTES).start(future);
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      if (isOutOfBounds(e)) {
        return false;
      }
      throw new IllegalStateException("javac failed", e.getCause());
    }
  }

  /** The compiler's API wraps what ends it. */
  private static boolean isOutOfBounds(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof VirtualMachineError) {
        return true;
      }
    }
    return false;
  }
}
