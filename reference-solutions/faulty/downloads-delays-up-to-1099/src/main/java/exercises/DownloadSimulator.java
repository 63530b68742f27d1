package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;

public final class DownloadSimulator {

  public static final int WORKERS = 3;

  private static final int MIN_DELAY = 100;
  private static final int MAX_DELAY = 1000;

  public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

  public static Report run(List<String> files, Duration timeout) throws InterruptedException {
    long start = System.nanoTime();
    var queue = new LinkedBlockingQueue<String>(files);
    var counts = new AtomicIntegerArray(WORKERS);

    try (var scope = StructuredTaskScope.open(Joiner.<Void>awaitAll(), cf -> cf.withTimeout(timeout))) {
      for (int i = 0; i < WORKERS; i++) {
        int slot = i;
        scope.fork(() -> {
          while (queue.poll() != null) {
            Thread.sleep(MIN_DELAY + ThreadLocalRandom.current().nextInt(MAX_DELAY));
            counts.incrementAndGet(slot);
          }
          return null;
        });
      }
      scope.join();
    } catch (StructuredTaskScope.TimeoutException e) {
      // the scope has cancelled its subtasks
    }

    Map<Integer, Integer> completed = new TreeMap<>();
    for (int i = 0; i < WORKERS; i++) {
      completed.put(i + 1, counts.get(i));
    }
    return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
  }

  public static void main(String[] args) throws Exception {
    Report report = run(List.of("alpha.bin", "beta.bin", "gamma.bin", "delta.bin", "eps.bin"), Duration.ofSeconds(10));
    System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
    for (int id = 1; id <= WORKERS; id++) {
      System.out.println("Worker " + id + ": " + report.completedByWorker().get(id) + " files");
    }
  }
}
