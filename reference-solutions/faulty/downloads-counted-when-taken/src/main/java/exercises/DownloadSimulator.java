package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

public final class DownloadSimulator {

  public static final int WORKERS = 3;

  public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

  private static class Worker implements Runnable {
    final int id;
    final BlockingQueue<String> queue;
    final AtomicInteger files = new AtomicInteger(0);

    Worker(int id, BlockingQueue<String> queue) {
      this.id = id;
      this.queue = queue;
    }

    @Override
    public void run() {
      while (true) {
        String file = queue.poll();
        if (file == null) {
          return;
        }
        files.incrementAndGet();
        try {
          Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001));
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }

  public static Report run(List<String> files, Duration timeout) throws InterruptedException {
    long start = System.nanoTime();
    BlockingQueue<String> queue = new LinkedBlockingQueue<>(files);
    List<Worker> workers = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int id = 1; id <= WORKERS; id++) {
      Worker worker = new Worker(id, queue);
      Thread thread = new Thread(worker, "worker-" + id);
      workers.add(worker);
      threads.add(thread);
      thread.start();
    }
    try {
      for (Thread thread : threads) {
        thread.join(timeout.minusNanos(System.nanoTime() - start));
      }
    } finally {
      for (Thread thread : threads) {
        thread.interrupt();
      }
    }
    for (Thread thread : threads) {
      thread.join();
    }
    Map<Integer, Integer> result = new TreeMap<>();
    for (Worker worker : workers) {
      result.put(worker.id, worker.files.get());
    }
    return new Report(Duration.ofNanos(System.nanoTime() - start), result);
  }

  public static void main(String[] args) throws Exception {
    Report report = run(List.of("1.dat", "2.dat", "3.dat", "4.dat", "5.dat", "6.dat"), Duration.ofSeconds(25));
    System.out.println("Total time: " + report.totalTime().toMillis() + " ms");
    for (int id = 1; id <= WORKERS; id++) {
      System.out.println("Worker " + id + ": " + report.completedByWorker().get(id));
    }
  }
}
