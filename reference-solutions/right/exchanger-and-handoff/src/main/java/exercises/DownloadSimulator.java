package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** The calling thread is the dispatcher: it hands each file to whoever asks next. */
public final class DownloadSimulator {

  public static final int WORKERS = 3;

  public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

  public static Report run(List<String> files, Duration timeout) throws InterruptedException {
    long start = System.nanoTime();
    long budget = TimeUnit.NANOSECONDS.convert(timeout);

    List<Order> orders = new ArrayList<>();
    files.forEach(file -> orders.add(new Order.Fetch(file)));
    for (int i = 0; i < WORKERS; i++) {
      orders.add(new Order.Stop());
    }

    BlockingQueue<Order> counter = new SynchronousQueue<>();
    List<Courier> couriers = new ArrayList<>();
    for (int id = 1; id <= WORKERS; id++) {
      couriers.add(new Courier(id, counter));
    }
    couriers.forEach(Thread::start);
    try {
      boolean inTime = true;
      for (int i = 0; i < orders.size() && inTime; i++) {
        long left = budget - (System.nanoTime() - start);
        inTime = counter.offer(orders.get(i), left, TimeUnit.NANOSECONDS);
      }
      for (Courier courier : couriers) {
        // Does not wait at all when nothing is left.
        TimeUnit.NANOSECONDS.timedJoin(courier, budget - (System.nanoTime() - start));
      }
    } finally {
      couriers.forEach(Thread::interrupt);
      for (Courier courier : couriers) {
        courier.join();
      }
    }

    Map<Integer, Integer> delivered = new TreeMap<>();
    for (Courier courier : couriers) {
      delivered.put(delivered.size() + 1, courier.delivered());
    }
    return new Report(Duration.ofNanos(System.nanoTime() - start), delivered);
  }

  public static void main(String[] args) throws Exception {
    Report report =
        run(List.of("bread", "milk", "eggs", "tea", "rice", "salt", "oil"), Duration.ofSeconds(3));
    System.out.println("Total: " + report.totalTime().toMillis() + " ms");
    report
        .completedByWorker()
        .forEach((id, count) -> System.out.println("Courier " + id + " delivered " + count));
  }
}
