import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.StructuredTaskScope.*;
import java.util.concurrent.atomic.*;

public class DlScopeTimeout {
  static List<Integer> run(int files, Duration timeout) throws InterruptedException {
    AtomicInteger[] done = {new AtomicInteger(), new AtomicInteger(), new AtomicInteger()};
    ConcurrentLinkedQueue<Integer> q = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < files; i++) q.add(i);
    try (var scope = StructuredTaskScope.open(Joiner.<Void>awaitAllSuccessfulOrThrow(), c -> c.withTimeout(timeout).withName("downloads"))) {
      for (var d : done) scope.fork(() -> { while (q.poll() != null) { Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001)); d.getAndIncrement(); } return null; });
      try { scope.join(); } catch (StructuredTaskScope.TimeoutException e) { System.out.println("timeout"); }
    }
    return Arrays.stream(done).map(AtomicInteger::get).toList();
  }
  public static void main(String[] args) throws Exception {
    var a = run(5, Duration.ofSeconds(100));
    if (a.stream().mapToInt(i -> i).sum() != 5) throw new AssertionError(a);
    var b = run(50, Duration.ofSeconds(1));
    int s = b.stream().mapToInt(i -> i).sum();
    if (s > 27) throw new AssertionError(b);
  }
}
