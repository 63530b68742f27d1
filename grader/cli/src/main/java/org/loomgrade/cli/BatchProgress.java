package org.loomgrade.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch is, how fast, and what is being graded: a bar on standard error where that is a
 * terminal, else a line now and then. Thread-safe.
 */
final class BatchProgress implements AutoCloseable {
  private final Pace pace;
  private final Progress bar;
  private final @Nullable ProgressLog log;
  private final Set<String> running = new LinkedHashSet<>();

  private BatchProgress(Pace pace, Progress bar, @Nullable ProgressLog log) {
    this.pace = pace;
    this.bar = bar;
    this.log = log;
  }

  /**
   * Starts now.
   *
   * @param err where lines go
   */
  static BatchProgress of(int submissions, PrintWriter err) {
    Pace pace = new Pace(submissions, System::nanoTime);
    return new BatchProgress(
        pace,
        Progress.of("Grading", submissions, pace::left),
        Ink.isTerminal("err") ? null : new ProgressLog(pace, submissions, err, System::nanoTime));
  }

  synchronized void compiling(String id) {
    if (running.isEmpty()) {
      bar.say("compiling " + id);
    }
  }

  synchronized void examining(String id) {
    running.add(id);
    tell();
  }

  /** An earlier run has graded it. */
  synchronized void kept() {
    pace.keep();
    step();
  }

  synchronized void graded(String id) {
    running.remove(id);
    pace.grade();
    step();
  }

  private void step() {
    bar.at(pace.done());
    tell();
    if (log != null) {
      log.step();
    }
  }

  private void tell() {
    bar.say(
        Stream.concat(Stream.of(pace.rate()), running.stream())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  @Override
  public void close() {
    bar.close();
  }
}
