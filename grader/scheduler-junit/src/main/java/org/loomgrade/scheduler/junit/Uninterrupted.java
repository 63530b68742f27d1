package org.loomgrade.scheduler.junit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Does work to its end though the caller is interrupted, as JUnit's {@code @Timeout} does: an
 * exploration that went on by itself would meet the next one.
 */
final class Uninterrupted {
  private Uninterrupted() {}

  /**
   * Does work on a thread of its own.
   *
   * @param hurry makes the work end soon; called when the caller is interrupted
   * @throws IllegalStateException after such an end
   */
  static <T> T call(Callable<T> work, Runnable hurry) {
    FutureTask<T> result = new FutureTask<>(work);
    Thread.ofPlatform().name("loomgrade-explorer").daemon().start(result);
    try {
      return result.get();
    } catch (InterruptedException e) {
      hurry.run();
      await(result);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before all schedules were run", e);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static void await(FutureTask<?> result) {
    while (result.state() == FutureTask.State.RUNNING) {
      try {
        result.get();
      } catch (InterruptedException | ExecutionException e) {
        // once more, or the end: the caller has a reason of its own to fail
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
