package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

public final class DownloadSimulator {
  public static final int WORKERS = 3;

  public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

  /** One download; the pool of three workers takes them from its queue. */
  private static class Download implements Runnable {
    final int id;
    final String file;
    final Map<Integer, Integer> completed;

    Download(int id, String file, Map<Integer, Integer> completed) {
      this.id = id;
      this.file = file;
      this.completed = completed;
    }

    @Override
    public void run() {
      try {
        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
        completed.merge(id, 1, Integer::sum);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  public static Report run(List<String> files, Duration timeout) throws InterruptedException {
    long start = System.nanoTime();
    Map<Integer, Integer> completed = new ConcurrentSkipListMap<>();
    for (int worker = 1; worker <= WORKERS; worker++) {
      completed.put(worker, 0);
    }
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      int id = 1;
      for (String file : files) {
        workers.execute(new Download(id++, file, completed));
      }
      workers.shutdown();
      workers.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      workers.shutdownNow();
    }
    workers.awaitTermination(1, TimeUnit.MINUTES);
    return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
  }

  public static void main(String[] args) throws Exception {
    Report report = run(List.of("img1.raw", "img2.raw", "img3.raw", "img4.raw", "img5.raw", "img6.raw"), Duration.ofSeconds(10));
    System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
    for (int worker = 1; worker <= WORKERS; worker++) {
      System.out.println("Worker " + worker + ": " + report.completedByWorker().get(worker) + " files");
    }
  }
}
