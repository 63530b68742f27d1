package org.loomgrade.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);
  private static final int LOG_LINES = 40;

  private final Process process;
  private final String nonce;
  private final Consumer<String> checked;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Deque<String> log = new ArrayDeque<>();
  private @Nullable String unfinished;
  private @Nullable String unknown;
  private @Nullable String error;
  private volatile boolean killed;

  WorkerWatch(Process process, String nonce, Consumer<String> checked) {
    this.process = process;
    this.nonce = nonce;
    this.checked = checked;
  }

  WorkerReport untilItsEnd() throws IOException, InterruptedException {
    Thread errors = Thread.ofVirtual().start(this::readErrors);
    try (ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(WorkerWatch::daemon)) {
      read(timer);
      timer.shutdownNow();
    }
    process.waitFor();
    errors.join();
    return new WorkerReport(outcomes, unfinished, killed, unknown, error, log());
  }

  private void read(ScheduledExecutorService timer) throws IOException {
    try (BufferedReader lines = process.inputReader()) {
      ScheduledFuture<?> end = endLater(timer);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        end.cancel(false);
        WorkEvent.parse(line, nonce).ifPresent(this::accept);
        end = endLater(timer);
      }
      end.cancel(false);
    }
  }

  private ScheduledFuture<?> endLater(ScheduledExecutorService timer) {
    return timer.schedule(
        () -> {
          killed = true;
          process.destroyForcibly();
        },
        LONGEST_SILENCE.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private void accept(WorkEvent event) {
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
    try (BufferedReader lines = process.errorReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (log) {
          log.addLast(line);
          if (log.size() > LOG_LINES) {
            log.removeFirst();
          }
        }
      }
    } catch (IOException e) {
      synchronized (log) {
        log.addLast("(" + e.getMessage() + ")");
      }
    }
  }

  private String log() {
    synchronized (log) {
      return String.join("\n", log);
    }
  }

  private static Thread daemon(Runnable task) {
    return Thread.ofPlatform().daemon().name("worker-watch").unstarted(task);
  }
}
