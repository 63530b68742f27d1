import java.util.*;
import java.util.concurrent.*;

public class TreeMapSlots {
  public static void main(String[] args) throws Exception {
    // a value for every worker is there before they start: no structural modification afterwards
    Map<Integer, Integer> done = new TreeMap<>();
    for (int i = 1; i <= 3; i++) done.put(i, 0);
    Queue<String> q = new ConcurrentLinkedQueue<>(List.of("a", "b", "c", "d"));
    List<Thread> ts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) { int id = i; ts.add(new Thread(() -> { int n = 0; while (q.poll() != null) n++; done.put(id, n); })); }
    for (Thread t : ts) t.start();
    for (Thread t : ts) t.join();
    if (done.values().stream().mapToInt(i -> i).sum() != 4) throw new AssertionError(done);
  }
}
