package exercises;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

public final class DownloadSimulator {

  public static final int WORKERS = 3;

  public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

  public static Report run(List<String> files, Duration timeout) throws InterruptedException {
    var start = System.nanoTime();
    var queue = List.copyOf(files).iterator();
    var completed = new TreeMap<Integer, LongAdder>(); // the map itself is complete before the workers start
    for (int id = 1; id <= WORKERS; id++) completed.put(id, new LongAdder());

    var pool = Executors.newFixedThreadPool(WORKERS);
    try {
      var workers = completed.values().stream()
          .map(counter -> runAsync(() -> work(queue, counter), pool))
          .toArray(CompletableFuture<?>[]::new);
      allOf(workers).completeOnTimeout(null, NANOSECONDS.convert(timeout), NANOSECONDS).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
      pool.close();
    }

    var report = new TreeMap<Integer, Integer>();
    completed.forEach((id, counter) -> report.put(id, counter.intValue()));
    return new Report(Duration.ofNanos(System.nanoTime() - start), report);
  }

  private static void work(Iterator<String> queue, LongAdder counter) {
    var random = new Random();
    try {
      while (next(queue).isPresent()) {
        // nobody counts this latch down; it just waits, and notices an interrupt
        new CountDownLatch(1).await(random.nextInt(100, 1001), MILLISECONDS);
        counter.increment();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<String> next(Iterator<String> queue) {
    synchronized (queue) {
      return queue.hasNext() ? Optional.of(queue.next()) : Optional.empty();
    }
  }

  public static void main(String[] args) throws Exception {
    var report = run(List.of("q", "w", "e", "r", "t", "z"), Duration.ofMillis(1500));
    System.out.println("elapsed: " + report.totalTime().toMillis() + " ms");
    report.completedByWorker().forEach((id, n) -> System.out.println("#" + id + " got " + n));
  }
}
