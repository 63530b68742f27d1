package org.loomgrade.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, when that is a terminal; else nothing. Thread-safe. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 78;
  private static final int UPDATE_MILLIS = 100;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress of(String task, long steps) {
    return Ink.isTerminal("err") ? new Progress(builder(task, steps).build()) : new Progress(null);
  }

  /**
   * The same for steps that are not all alike.
   *
   * @param left how long the rest will take; empty when that is not known
   */
  static Progress of(String task, long steps, Supplier<Optional<Duration>> left) {
    return Ink.isTerminal("err")
        ? new Progress(builder(task, steps).setEtaFunction(_ -> left.get()).build())
        : new Progress(null);
  }

  private static ProgressBarBuilder builder(String task, long steps) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(steps)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
        .clearDisplayOnFinish();
  }

  void step(String what) {
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(what);
    }
  }

  /** As many steps are done in all. */
  void at(int steps) {
    if (bar != null) {
      bar.stepTo(steps);
    }
  }

  void say(String what) {
    if (bar != null) {
      bar.setExtraMessage(what);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
