package org.loomgrade.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.loomgrade.grading.Lines;
import org.loomgrade.model.explore.ExploreNews;
import org.loomgrade.model.explore.ExploreOrder;

/** Listens to the JVM that explores, and ends it when it no longer says anything. */
final class ExplorerWatch {
  /** What every JVM says that has an agent like ours. */
  private static final String EXPECTED = "VM warning: Sharing is only supported";

  private static final int LOG_LINES = 20;
  private static final int TICK_MILLIS = 50;
  private static final Duration REST = Duration.ofSeconds(5);

  /** How much longer than its own watchdog it may be silent. */
  private static final Duration GRACE = Duration.ofSeconds(60);

  private final Path file;
  private final Duration silence;
  private final IntConsumer explored;
  private final Deque<String> log = new ArrayDeque<>();
  private ExploreNews news = new ExploreNews(0, 0);
  private long heardNanos = System.nanoTime();
  private boolean killed;

  /**
   * @param explored hears how many schedules have been run
   */
  ExplorerWatch(ExploreOrder order, IntConsumer explored) {
    this.file = order.news();
    this.silence = GRACE.plusSeconds(order.settings().patienceSeconds());
    this.explored = explored;
  }

  void untilItsEnd(Process process) throws IOException, InterruptedException {
    Thread errors =
        Thread.ofPlatform().daemon().name("explorer-errors").start(() -> readErrors(process));
    while (!process.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
      listen();
      if (System.nanoTime() - heardNanos > silence.toNanos()) {
        killed = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    }
    listen();
    // A process that the program started may hold the stream open.
    errors.join(REST);
  }

  private void listen() throws IOException {
    ExploreNews now = ExploreNews.read(file);
    if (now.beat() != news.beat()) {
      news = now;
      heardNanos = System.nanoTime();
      explored.accept(now.schedules());
    }
  }

  /** What to say when it ended without an answer. */
  synchronized ExplorerException died(int status) {
    String how =
        killed
            ? "said nothing for %d s and was ended".formatted(silence.toSeconds())
            : "ended with status " + status;
    return new ExplorerException(
        "the JVM that explored %s after %d schedules, before it could say what it found%s"
            .formatted(how, news.schedules(), log.isEmpty() ? "" : ": " + log.getLast()),
        String.join("\n", log));
  }

  private void readErrors(Process process) {
    try (Lines lines = new Lines(process.getErrorStream())) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        log(line);
      }
    } catch (IOException e) {
      log("(" + e.getMessage() + ")");
    }
  }

  private synchronized void log(String line) {
    if (line.contains(EXPECTED)) {
      return;
    }
    log.addLast(line);
    if (log.size() > LOG_LINES) {
      log.removeFirst();
    }
  }
}
