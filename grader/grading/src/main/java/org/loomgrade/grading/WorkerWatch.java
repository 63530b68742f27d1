package org.loomgrade.grading;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Outcome;
import org.loomgrade.model.WorkEvent;

/** Listens to one worker JVM, and ends it when it is silent for too long. */
final class WorkerWatch {
  private static final int LOG_LINES = 40;

  /**
   * How long is waited for a worker.
   *
   * @param silence between two answers, before it is ended
   * @param rest for what it has said to arrive when it has ended
   */
  record Patience(Duration silence, Duration rest) {
    static final Patience USUAL = new Patience(Duration.ofMinutes(5), Duration.ofSeconds(10));
  }

  private final Process process;
  private final String nonce;
  private final Patience patience;
  private final Consumer<String> checked;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Deque<String> log = new ArrayDeque<>();
  private @Nullable String unfinished;
  private @Nullable String unknown;
  private @Nullable String error;
  private boolean killed;

  WorkerWatch(Process process, String nonce, Patience patience, Consumer<String> checked) {
    this.process = process;
    this.nonce = nonce;
    this.patience = patience;
    this.checked = checked;
  }

  WorkerReport untilItsEnd() throws InterruptedException {
    try (ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(task -> daemon("worker-timer", task))) {
      Thread answers = daemon("worker-answers", () -> readAnswers(timer));
      Thread errors = daemon("worker-errors", this::readErrors);
      answers.start();
      errors.start();
      process.waitFor();
      // A process that the submission started may hold the streams open.
      answers.join(patience.rest());
      errors.join(patience.rest());
      timer.shutdownNow();
    }
    synchronized (this) {
      return new WorkerReport(outcomes, unfinished, killed, unknown, error, String.join("\n", log));
    }
  }

  private void readAnswers(ScheduledExecutorService timer) {
    ScheduledFuture<?> end = endLater(timer);
    try (Lines lines = new Lines(process.getInputStream())) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        Optional<WorkEvent> event = WorkEvent.parse(line, nonce);
        // Noise is no sign of life: student code may make it for ever.
        if (event.isPresent()) {
          end.cancel(false);
          accept(event.get());
          end = endLater(timer);
        }
      }
    } catch (IOException e) {
      log("(" + e.getMessage() + ")");
    }
    end.cancel(false);
  }

  private ScheduledFuture<?> endLater(ScheduledExecutorService timer) {
    return timer.schedule(this::kill, patience.silence().toMillis(), TimeUnit.MILLISECONDS);
  }

  private void kill() {
    synchronized (this) {
      killed = true;
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private synchronized void accept(WorkEvent event) {
    switch (event.type()) {
      case STARTED -> unfinished = event.criterion();
      case FINISHED -> {
        unfinished = null;
        if (event.outcome() != null) {
          outcomes.add(event.outcome());
          checked.accept(event.outcome().criterion());
        }
      }
      case ERROR -> {
        unfinished = null;
        error = "%s: %s".formatted(event.criterion(), event.message());
      }
      case UNKNOWN -> unknown = event.criterion();
      case ENDING, DONE -> unfinished = null;
    }
  }

  private void readErrors() {
    try (Lines lines = new Lines(process.getErrorStream())) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        log(line);
      }
    } catch (IOException e) {
      log("(" + e.getMessage() + ")");
    }
  }

  private synchronized void log(String line) {
    log.addLast(line);
    if (log.size() > LOG_LINES) {
      log.removeFirst();
    }
  }

  private static Thread daemon(String name, Runnable task) {
    return Thread.ofPlatform().daemon().name(name).unstarted(task);
  }
}
