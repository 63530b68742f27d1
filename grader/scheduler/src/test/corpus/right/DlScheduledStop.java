import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class DlScheduledStop {
  private final AtomicIntegerArray tallies = new AtomicIntegerArray(4);
  private final Deque<String> files = new ConcurrentLinkedDeque<>();
  private volatile boolean stop;
  private void work(int id) {
    while (!stop && !Thread.currentThread().isInterrupted()) {
      String f = files.pollFirst();
      if (f == null) break;
      try { Thread.sleep(100 + ThreadLocalRandom.current().nextInt(901)); } catch (InterruptedException e) { break; }
      tallies.incrementAndGet(id);
    }
  }
  Map<Integer, Integer> run(Collection<String> in, Duration timeout) throws InterruptedException {
    files.addAll(in);
    List<Thread> ts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) { int id = i; ts.add(Thread.ofPlatform().daemon().name("dl", i).unstarted(() -> work(id))); }
    ScheduledExecutorService sched = Executors.newSingleThreadScheduledExecutor();
    ScheduledFuture<?> cut = sched.schedule(() -> { stop = true; ts.forEach(Thread::interrupt); }, timeout.toMillis(), TimeUnit.MILLISECONDS);
    ts.forEach(Thread::start);
    for (Thread t : ts) t.join();
    cut.cancel(false);
    sched.shutdownNow();
    sched.awaitTermination(1, TimeUnit.SECONDS);
    Map<Integer, Integer> m = new TreeMap<>();
    for (int i = 1; i <= 3; i++) m.put(i, tallies.get(i));
    return m;
  }
  public static void main(String[] args) throws Exception {
    var m = new DlScheduledStop().run(List.of("a", "b", "c", "d"), Duration.ofHours(2));
    if (m.values().stream().mapToInt(i -> i).sum() != 4) throw new AssertionError(m);
    m = new DlScheduledStop().run(Collections.nCopies(40, "x"), Duration.ofMillis(50));
    if (m.values().stream().mapToInt(i -> i).sum() != 0) throw new AssertionError(m);
  }
}
