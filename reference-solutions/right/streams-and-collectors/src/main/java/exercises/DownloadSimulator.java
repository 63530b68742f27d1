package exercises;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class DownloadSimulator {

  public static final int WORKERS = 3;

  public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

  /** Compared by identity, so that a real file may have the same name. */
  private static final String PILL = new String("no more files");

  public static Report run(List<String> files, Duration timeout) throws InterruptedException {
    var start = System.nanoTime();
    var queue =
        Stream.concat(files.stream(), Collections.nCopies(WORKERS, PILL).stream())
            .collect(Collectors.toCollection(LinkedBlockingDeque<String>::new));

    List<Future<Integer>> counts;
    try (var alarm = Executors.newSingleThreadScheduledExecutor();
        var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        counts = Stream.generate(() -> worker(queue)).limit(WORKERS).map(workers::submit).toList();
        workers.shutdown();
        alarm.schedule(workers::shutdownNow, NANOSECONDS.convert(timeout), NANOSECONDS);
        while (!workers.awaitTermination(1, java.util.concurrent.TimeUnit.DAYS)) {
          // a century has many days
        }
      } finally {
        workers.shutdownNow();
        alarm.shutdownNow();
      }
    }

    var completed =
        IntStream.rangeClosed(1, WORKERS)
            .boxed()
            .collect(Collectors.toMap(id -> id, id -> counts.get(id - 1).resultNow()));
    return new Report(Duration.ofNanos(System.nanoTime() - start), completed);
  }

  /** Its result is how many files it completed until the pill, or until it was interrupted. */
  private static Callable<Integer> worker(BlockingDeque<String> queue) {
    return () -> {
      var delays = new Random().ints(100, 1001).iterator();
      var completed = 0;
      try {
        while (queue.takeFirst() != PILL) {
          Thread.sleep(delays.nextInt());
          completed++;
        }
      } catch (InterruptedException e) {
        // so far and no further
      }
      return completed;
    };
  }

  public static void main(String[] args) throws Exception {
    var report =
        run(Stream.iterate(1, i -> i + 1).limit(10).map(i -> "s" + i).toList(), Duration.ofSeconds(3));
    System.out.println("total time in ms: " + report.totalTime().toMillis());
    report.completedByWorker().entrySet().stream()
        .map(e -> "worker " + e.getKey() + " -> " + e.getValue())
        .forEach(System.out::println);
  }
}
