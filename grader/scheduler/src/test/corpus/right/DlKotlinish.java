import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class DlKotlinish {
  static final class Job { final Thread t; Job(Thread t) { this.t = t; } void cancel() { t.interrupt(); } void join() { boolean i = false; while (true) try { t.join(); break; } catch (InterruptedException e) { i = true; } if (i) Thread.currentThread().interrupt(); } }
  static final class Scope implements AutoCloseable {
    private final List<Job> jobs = new CopyOnWriteArrayList<>();
    Job launch(String name, Block b) { var j = new Job(Thread.ofVirtual().name(name).unstarted(() -> { try { b.run(); } catch (InterruptedException e) { /* cancelled */ } })); jobs.add(j); j.t.start(); return j; }
    void cancel() { jobs.forEach(Job::cancel); }
    public void close() { jobs.forEach(Job::join); }
  }
  @FunctionalInterface interface Block { void run() throws InterruptedException; }
  static void delay(long ms) throws InterruptedException { Thread.sleep(ms); }
  static <T> T withTimeoutOrNull(long ms, Scope scope, Supplier<T> body) {
    var watchdog = Thread.startVirtualThread(() -> { try { delay(ms); scope.cancel(); } catch (InterruptedException e) { } });
    try { return body.get(); } finally { watchdog.interrupt(); new Job(watchdog).join(); }
  }
  public static void main(String[] args) {
    var files = new LinkedTransferQueue<String>(List.of("a", "b", "c", "d", "e"));
    var counts = new ConcurrentHashMap<Integer, Integer>();
    var scope = new Scope();
    int total = withTimeoutOrNull(60_000, scope, () -> {
      try (scope) { for (int i = 1; i <= 3; i++) { var id = i; scope.launch("w" + i, () -> { counts.putIfAbsent(id, 0); String f; while ((f = files.poll()) != null) { delay(ThreadLocalRandom.current().nextInt(100, 1001)); counts.computeIfPresent(id, (k, v) -> v + 1); } }); } }
      return counts.reduceValues(Long.MAX_VALUE, Integer::sum);
    });
    if (total != 5 || counts.size() != 3) throw new AssertionError(counts);
  }
}
