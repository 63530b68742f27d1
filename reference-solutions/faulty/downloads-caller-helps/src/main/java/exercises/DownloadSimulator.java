package exercises;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Nobody sleeps past the deadline, so nobody has to be cancelled. */
public final class DownloadSimulator {
  public static final int WORKERS = 3;

  public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

  private final List<String> files;
  private final AtomicInteger cursor = new AtomicInteger();
  private final AtomicIntegerArray completed = new AtomicIntegerArray(WORKERS);
  private final long begin = System.nanoTime();
  private final long limit;

  private DownloadSimulator(List<String> files, Duration timeout) {
    this.files = files;
    this.limit = TimeUnit.NANOSECONDS.convert(timeout);
  }

  private long elapsed() {
    return System.nanoTime() - begin;
  }

  private void work(int slot) throws InterruptedException {
    while (cursor.getAndIncrement() < files.size()) {
      long need = TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(100, 1001));
      long left = limit - elapsed();
      TimeUnit.NANOSECONDS.sleep(Math.min(need, left));
      if (need > left) {
        return; // time is over before this one is complete
      }
      completed.incrementAndGet(slot);
    }
  }

  private void workQuietly(int slot) {
    try {
      work(slot);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Report go() throws InterruptedException {
    Thread[] threads = new Thread[WORKERS];
    for (int i = 0; i < WORKERS; i++) {
      int slot = i;
      threads[i] = Thread.startVirtualThread(() -> workQuietly(slot));
    }
    try {
      work(0); // no reason to be lazy while the others are busy: help the first one
      for (Thread t : threads) {
        t.join();
      }
    } catch (InterruptedException e) {
      for (Thread t : threads) {
        t.interrupt();
      }
      for (Thread t : threads) {
        t.join();
      }
      throw e;
    }
    Map<Integer, Integer> result = new LinkedHashMap<>();
    for (int i = 0; i < WORKERS; i++) {
      result.put(i + 1, completed.get(i));
    }
    return new Report(Duration.ofNanos(elapsed()), result);
  }

  public static Report run(List<String> files, Duration timeout) throws InterruptedException {
    return new DownloadSimulator(files, timeout).go();
  }

  public static void main(String[] args) throws Exception {
    Report r = run(List.of("a.jar", "b.jar", "c.jar", "d.jar", "e.jar", "f.jar", "g.jar", "h.jar"), Duration.ofSeconds(9));
    System.out.println("Total time: " + r.totalTime().toMillis() + " ms");
    r.completedByWorker().forEach((w, n) -> System.out.println("Worker " + w + ": " + n));
  }
}
