import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public class DlSpringish {
  @interface Component {}
  @interface Value { String value(); }
  record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    Report { completedByWorker = Collections.unmodifiableMap(new TreeMap<>(completedByWorker)); }
    int total() { return completedByWorker.values().stream().mapToInt(Integer::intValue).sum(); }
  }
  @Component interface DownloadClient { void download(String file) throws InterruptedException; }
  @Component static class RandomDelayClient implements DownloadClient {
    @Value("${min:100}") private final int min = 100;
    @Value("${max:1000}") private final int max = 1000;
    public void download(String file) throws InterruptedException {
      TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(min, max + 1));
    }
  }
  @Component static class DownloadService {
    private final DownloadClient client; private final int workers;
    DownloadService(DownloadClient client, int workers) { this.client = client; this.workers = workers; }
    Report run(List<String> files, Duration timeout) throws InterruptedException {
      long started = System.nanoTime();
      Queue<String> queue = new ConcurrentLinkedQueue<>(files);
      Map<Integer, AtomicInteger> tally = new ConcurrentHashMap<>();
      ExecutorService pool = Executors.newFixedThreadPool(workers);
      for (int w = 1; w <= workers; w++) {
        int id = w;
        tally.put(id, new AtomicInteger());
        pool.submit(() -> {
          String file;
          while ((file = queue.poll()) != null) {
            try { client.download(file); } catch (InterruptedException e) { Thread.currentThread().interrupt(); return; }
            tally.get(id).incrementAndGet();
          }
        });
      }
      pool.shutdown();
      if (!pool.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        pool.shutdownNow();
        pool.awaitTermination(5, TimeUnit.SECONDS);
      }
      Map<Integer, Integer> done = new HashMap<>();
      tally.forEach((k, v) -> done.put(k, v.get()));
      return new Report(Duration.ofNanos(System.nanoTime() - started), done);
    }
  }
  public static void main(String[] args) throws Exception {
    DownloadService s = new DownloadService(new RandomDelayClient(), 3);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 10; i++) files.add("file-" + i);
    Report r = s.run(files, Duration.ofMinutes(1));
    if (r.total() != 10 || !r.completedByWorker().keySet().equals(Set.of(1, 2, 3))) throw new AssertionError(r);
    if (r.totalTime().toMillis() > 10_000 || r.totalTime().toMillis() < 334) throw new AssertionError(r);
    Report cut = s.run(files, Duration.ofMillis(350));
    if (cut.totalTime().toMillis() > 400 || cut.total() > 9) throw new AssertionError(cut);
    if (s.run(List.of(), Duration.ZERO).total() != 0) throw new AssertionError();
  }
}
