import java.util.*;
import java.util.concurrent.*;

public class DlMissingZeroKey {
  public static void main(String[] args) throws Exception {
    var q = new ConcurrentLinkedQueue<>(List.of("a", "b"));
    var m = new ConcurrentHashMap<Integer, Integer>();
    List<Thread> ts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) { int id = i; ts.add(Thread.startVirtualThread(() -> { try { while (q.poll() != null) { Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001)); m.merge(id, 1, Integer::sum); } } catch (InterruptedException e) { } })); }
    for (Thread t : ts) t.join();
    if (m.size() != 3) throw new AssertionError(m);
  }
}
