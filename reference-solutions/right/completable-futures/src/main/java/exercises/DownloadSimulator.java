package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class DownloadSimulator {

  public static final int WORKERS = 3;

  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

  public static Report run(List<String> files, Duration timeout) throws InterruptedException {
    long begin = System.nanoTime();
    Queue<String> queue = new ConcurrentLinkedQueue<>(files);
    List<CompletableFuture<Integer>> workers = new ArrayList<>();

    ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
    try {
      for (int i = 0; i < WORKERS; i++) {
        workers.add(CompletableFuture.supplyAsync(() -> work(queue), pool));
      }
      awaitAll(workers, timeout);
    } finally {
      // cancel() of a CompletableFuture interrupts nobody, shutdownNow() of its pool does
      pool.shutdownNow();
      pool.close();
    }

    Map<Integer, Integer> completed = new LinkedHashMap<>();
    for (int i = 0; i < WORKERS; i++) {
      completed.put(i + 1, workers.get(i).join());
    }
    return new Report(Duration.ofNanos(System.nanoTime() - begin), completed);
  }

  private static void awaitAll(List<CompletableFuture<Integer>> workers, Duration timeout)
      throws InterruptedException {
    // toNanos() throws for more than 292 years
    long nanos = timeout.compareTo(LONGEST) < 0 ? timeout.toNanos() : Long.MAX_VALUE;
    try {
      CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new)).get(nanos, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      // the caller stops the workers
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed", e.getCause());
    }
  }

  /** One worker: downloads until no file is left or it is interrupted; returns how many it completed. */
  private static int work(Queue<String> queue) {
    int completed = 0;
    try {
      while (queue.poll() != null) {
        Thread.sleep(randomDelay());
        completed++;
      }
    } catch (InterruptedException e) {
      // return what was completed so far
    }
    return completed;
  }

  private static long randomDelay() {
    return 100 + ThreadLocalRandom.current().nextInt(901);
  }

  public static void main(String[] args) throws Exception {
    List<String> files = List.of("f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8");
    Report report = run(files, Duration.ofSeconds(3));

    System.out.println("Took " + report.totalTime().toMillis() + " ms in total");
    report.completedByWorker()
        .forEach((worker, count) -> System.out.println("Worker " + worker + " downloaded " + count));
  }
}
