import java.util.*;
import java.util.concurrent.*;

public class DelayQueueScheduler implements AutoCloseable {
  private record Entry(long at, long seq, Runnable r) implements Delayed {
    public long getDelay(TimeUnit u) { return u.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS); }
    public int compareTo(Delayed o) { Entry e = (Entry) o; int c = Long.compare(at, e.at); return c != 0 ? c : Long.compare(seq, e.seq); }
  }
  private final DelayQueue<Entry> q = new DelayQueue<>(); private long seq; private final Thread t = new Thread(this::loop, "scheduler");
  DelayQueueScheduler() { t.start(); }
  private void loop() { try { while (true) { Entry e = q.take(); try { e.r.run(); } catch (RuntimeException x) { System.err.println(x); } } } catch (InterruptedException e) { } }
  synchronized Entry schedule(long ms, Runnable r) { Entry e = new Entry(System.nanoTime() + ms * 1_000_000, seq++, r); q.add(e); return e; }
  public void close() throws InterruptedException { t.interrupt(); t.join(); }
  public static void main(String[] args) throws Exception {
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch l = new CountDownLatch(2);
    try (var s = new DelayQueueScheduler()) {
      s.schedule(30, () -> { log.add("c"); l.countDown(); });
      s.schedule(10, () -> { log.add("a"); s.schedule(5, () -> { log.add("b"); l.countDown(); }); });
      Entry x = s.schedule(20, () -> log.add("cancelled")); s.q.remove(x);
      s.schedule(1, () -> { throw new IllegalStateException("bad job"); });
      l.await();
    }
    if (!log.equals(List.of("a", "b", "c"))) throw new AssertionError(log);
  }
}
