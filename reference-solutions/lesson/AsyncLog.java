package lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * A log that is written by a thread of its own, so that those who log need not wait for a slow
 * disk. In Go: a goroutine that ranges over a channel of lines, and {@code close} at the end.
 *
 * <p>Nine lines come out, whatever the order: none is lost, none torn.
 */
public class AsyncLog {
  // Java's queues have no close. Compared by ==, so that nobody's line is taken for it.
  private static final String CLOSED = new String("closed");

  // Bounded: when the writer is slow, those who log wait, and the memory does not fill up.
  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(4);

  // Touched by the writer alone until it has ended, so that it needs no lock. Stands for the file.
  private final StringBuilder written = new StringBuilder();
  private final Thread writer = Thread.ofVirtual().name("writer").unstarted(this::writeAll);

  static void main() throws InterruptedException {
    AsyncLog log = new AsyncLog();
    log.writer.start(); // not in the constructor: the writer would see a log that is half made
    try {
      List<Thread> workers = new ArrayList<>();
      for (int i = 1; i <= 3; i++) {
        int id = i;
        workers.add(Thread.startVirtualThread(() -> log.report(id)));
      }
      // Before the log is closed: a line behind the pill would never be written.
      for (Thread worker : workers) {
        worker.join();
      }
    } finally { // defer log.close()
      log.close();
    }
    IO.print(log.written);
  }

  private void report(int id) {
    try {
      for (String what : List.of("starts", "works", "ends")) {
        lines.put("worker " + id + " " + what);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody does so here; if somebody does, it shows
    }
  }

  private void writeAll() {
    try {
      for (String line = lines.take(); line != CLOSED; line = lines.take()) {
        written.append(line).append('\n');
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns when all lines are written: closing a log must not lose the last ones. */
  private void close() throws InterruptedException {
    lines.put(CLOSED);
    writer.join(); // after it, whoever closes may read what the writer wrote
  }
}
