package exercises;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator {

  public static final int WORKERS = 3;

  public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

  public static Report run(List<String> files, Duration timeout) throws InterruptedException {
    final long t = System.nanoTime();
    final var pending = new ConcurrentLinkedDeque<String>(files);
    final var counts = new ConcurrentHashMap<Integer, AtomicInteger>();
    final var phaser = new Phaser(1); // 1 = this thread, the workers register as they are created
    final var workers = new Thread[WORKERS];

    for (int i = 0; i < WORKERS; i++) {
      final var count = new AtomicInteger();
      counts.put(i + 1, count);
      phaser.register();
      workers[i] =
          Thread.ofPlatform()
              .name("downloader-" + (i + 1))
              .start(
                  () -> {
                    try {
                      while (pending.pollFirst() != null) {
                        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(100, 1001));
                        count.incrementAndGet();
                      }
                    } catch (InterruptedException e) {
                      Thread.currentThread().interrupt();
                    } finally {
                      phaser.arriveAndDeregister();
                    }
                  });
    }

    try {
      phaser.awaitAdvanceInterruptibly(0, timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // too slow, see below
    } finally {
      for (var worker : workers) {
        worker.interrupt();
      }
    }
    for (var worker : workers) {
      worker.join();
    }

    final var completed = new TreeMap<Integer, Integer>();
    counts.forEach((id, count) -> completed.put(id, count.get()));
    return new Report(Duration.ofNanos(System.nanoTime() - t), completed);
  }

  public static void main(String[] args) throws Exception {
    final var report = run(List.of("f1.tgz", "f2.tgz", "f3.tgz", "f4.tgz", "f5.tgz"), Duration.ofSeconds(5));
    System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
    report.completedByWorker().forEach((id, n) -> System.out.println("Worker " + id + ": " + n));
  }
}
