import java.util.*;
import java.util.concurrent.*;

public class DlHashMapMerge {
  public static void main(String[] args) throws Exception {
    var q = new ConcurrentLinkedQueue<>(List.of("a", "b", "c", "d", "e"));
    Map<Integer, Integer> tally = new HashMap<>();
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) { int id = i + 1; (ts[i] = new Thread(() -> { try { while (q.poll() != null) { Thread.sleep(100 + new Random().nextInt(901)); tally.merge(id, 1, Integer::sum); } } catch (InterruptedException e) { } })).start(); }
    for (Thread t : ts) t.join();
    System.out.println(tally);
  }
}
