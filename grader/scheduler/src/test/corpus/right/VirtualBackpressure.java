import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class VirtualBackpressure {
  public static void main(String[] args) throws Exception {
    Semaphore limit = new Semaphore(2); AtomicInteger inside = new AtomicInteger(); AtomicInteger peak = new AtomicInteger();
    Map<Integer, String> pages = new ConcurrentSkipListMap<>();
    ThreadFactory tf = Thread.ofVirtual().name("fetch-", 0).factory();
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) { int id = i; Thread t = tf.newThread(() -> {
      limit.acquireUninterruptibly();
      try { peak.accumulateAndGet(inside.incrementAndGet(), Math::max); Thread.sleep(10 * id); pages.put(id, Thread.currentThread().getName()); }
      catch (InterruptedException e) { throw new IllegalStateException(e); }
      finally { inside.decrementAndGet(); limit.release(); }
    }); all.add(t); t.start(); }
    for (Thread t : all) if (!t.join(java.time.Duration.ofSeconds(5))) throw new AssertionError("late");
    if (pages.size() != 5 || peak.get() > 2 || !pages.get(3).equals("fetch-3")) throw new AssertionError(pages + " " + peak);
  }
}
