package org.loomgrade.grading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.loomgrade.model.WorkEvent;
import org.loomgrade.model.WorkOrder;

/** One worker JVM, which carries out one order after another; by one thread at a time. */
final class Worker implements AutoCloseable {
  private static final int LOG_LINES = 40;
  private static final int GRACE_MILLIS = 2_000;

  /** Before the first order: no line begins with this. */
  private static final String NO_NONCE = "\n";

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
  private final Patience patience;
  private final Thread errors = daemon("worker-errors", this::readErrors);

  /** What it has said; empty at its end. */
  private final BlockingQueue<Optional<WorkEvent>> said = new LinkedBlockingQueue<>();

  private final Deque<String> log = new ArrayDeque<>();
  private volatile String nonce = NO_NONCE;
  private int orders;

  Worker(Process process, Patience patience) {
    this.process = process;
    this.patience = patience;
    errors.start();
    daemon("worker-answers", this::readAnswers).start();
    // What the worker left may hold its streams open.
    var _ =
        process
            .onExit()
            .thenRunAsync(
                () -> said.add(Optional.empty()),
                CompletableFuture.delayedExecutor(
                    patience.rest().toMillis(), TimeUnit.MILLISECONDS));
  }

  /** How many orders it has been given. */
  int orders() {
    return orders;
  }

  /**
   * Has it carry out an order. One that has served others stops where an outcome may depend on
   * them, which it is ended for.
   *
   * @param checked is told the criterion of each check that has come to an outcome
   */
  WorkerReport carryOut(WorkOrder order, Consumer<String> checked) throws InterruptedException {
    orders++;
    nonce = order.nonce();
    send(order);
    Account account = new Account(checked);
    Duration wait = patience.silence();
    while (!account.isDone()) {
      Optional<WorkEvent> event = said.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
      if (event != null && event.isPresent()) {
        account.add(event.get());
        if (orders > 1 && account.isOfLimits()) {
          kill();
          break;
        }
      } else if (event == null && !account.isKilled()) {
        account.kill();
        kill();
        wait = patience.rest();
      } else {
        break;
      }
    }
    return account.isDone() ? account.report() : account.report(exitStatus(), restOfLog());
  }

  /** Leaves the stream open: the worker ends when it is closed, as when this JVM is killed. */
  private void send(WorkOrder order) {
    OutputStream in = process.getOutputStream();
    try {
      in.write((order.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
      in.flush();
    } catch (IOException e) {
      // It ended before it read all: its log says why, which the report has.
    }
  }

  /** Lets it end by itself, as it does when its standard input does; if not, it is killed. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        kill();
      }
    } catch (IOException e) {
      kill();
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private int exitStatus() throws InterruptedException {
    if (!process.waitFor(patience.rest().toMillis(), TimeUnit.MILLISECONDS)) {
      kill();
    }
    return process.waitFor();
  }

  private String restOfLog() throws InterruptedException {
    errors.join(patience.rest());
    synchronized (log) {
      return String.join("\n", log);
    }
  }

  private void readAnswers() {
    try (Lines lines = new Lines(process.getInputStream())) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        // Noise is no sign of life: student code may make it for ever.
        Optional<WorkEvent> event = WorkEvent.parse(line, nonce);
        if (event.isPresent()) {
          said.add(event);
        }
      }
    } catch (IOException e) {
      log("(" + e.getMessage() + ")");
    }
    said.add(Optional.empty());
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

  private void log(String line) {
    synchronized (log) {
      log.addLast(line);
      if (log.size() > LOG_LINES) {
        log.removeFirst();
      }
    }
  }

  private static Thread daemon(String name, Runnable task) {
    return Thread.ofPlatform().daemon().name(name).unstarted(task);
  }
}
