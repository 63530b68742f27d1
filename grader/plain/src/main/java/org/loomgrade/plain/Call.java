package org.loomgrade.plain;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loomgrade.checks.Action;
import org.loomgrade.checks.LeftThread;
import org.loomgrade.checks.Observation;

/**
 * A call into the submission, on a thread and in a thread group of its own, named as a program's
 * first ones are.
 */
final class Call<T> {
  private final Action<T> action;
  private final Thread thread;
  private @Nullable T value;
  private @Nullable Throwable thrown;
  private Recorder recorder = Recorder.NONE;
  private volatile long startNanos;
  private volatile long endNanos;
  private volatile boolean ranOn;

  Call(Action<T> action) {
    this.action = action;
    this.thread =
        Thread.ofPlatform()
            .name("main")
            .group(new ThreadGroup("main"))
            .inheritInheritableThreadLocals(false)
            .unstarted(this::run);
  }

  Thread thread() {
    return thread;
  }

  /** Starts it; the recorder is told when it has returned. */
  void start(Recorder by) {
    recorder = by;
    thread.start();
  }

  private void run() {
    startNanos = System.nanoTime();
    try {
      value = action.call();
    } catch (Throwable t) {
      thrown = t;
    }
    endNanos = System.nanoTime();
    recorder.callReturned();
    ranOn = Census.take().stream().anyMatch(s -> s.id() != thread.threadId() && s.inStudentCode());
  }

  /** Meaningful once the thread has ended. */
  @Nullable Throwable thrown() {
    return thrown;
  }

  Observation<T> observation(String output, List<LeftThread> left) {
    return new Observation<>(
        value,
        thrown,
        output,
        Duration.ofNanos(endNanos - startNanos),
        recorder.waits(),
        recorder.workers(),
        recorder.pieces(),
        recorder.overlap(),
        recorder.taskOverlap(),
        List.of(),
        recorder.workedOn(),
        recorder.workedOn() || ranOn,
        List.of(),
        left,
        recorder.uncaught());
  }
}
