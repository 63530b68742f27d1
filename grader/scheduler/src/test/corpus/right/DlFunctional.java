import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class DlFunctional {
  record Report(Duration total, Map<Integer, Integer> byWorker) {}
  static <T> Supplier<T> unchecked(Callable<T> c) {
    return () -> { try { return c.call(); } catch (Exception e) { throw new CompletionException(e); } };
  }
  static Report run(List<String> files, Duration timeout) throws InterruptedException {
    var start = Instant.now();
    var next = new java.util.concurrent.atomic.AtomicInteger();
    IntFunction<Callable<Integer>> worker = id -> () -> {
      int done = 0;
      try {
        while (next.getAndIncrement() < files.size()) { Thread.sleep(Duration.ofMillis(new Random().nextInt(100, 1001))); done++; }
      } catch (InterruptedException e) { /* partial result is what we have */ }
      return done;
    };
    try (var pool = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("w-", 1).factory())) {
      var futures = IntStream.rangeClosed(1, 3).boxed().collect(Collectors.toMap(Function.identity(), i -> pool.submit(worker.apply(i)), (x, y) -> x, TreeMap::new));
      pool.shutdown();
      if (!pool.awaitTermination(Math.max(0, timeout.toNanos()), TimeUnit.NANOSECONDS)) pool.shutdownNow();
      pool.close();
      var m = futures.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().resultNow()));
      return new Report(Duration.between(start, Instant.now()), m);
    }
  }
  public static void main(String[] args) throws Exception {
    var files = Stream.iterate(0, i -> i + 1).limit(7).map("f%d"::formatted).toList();
    var r = run(files, Duration.ofDays(365));
    if (r.byWorker().values().stream().reduce(0, Integer::sum) != 7) throw new AssertionError(r);
    var z = run(files, Duration.ofNanos(1));
    if (z.byWorker().values().stream().reduce(0, Integer::sum) > 0 || z.total().toMillis() > 100) throw new AssertionError(z);
  }
}
