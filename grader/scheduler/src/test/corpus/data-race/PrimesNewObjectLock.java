import java.util.*;
import java.util.stream.*;

public class PrimesNewObjectLock {
  private final Map<Integer, Boolean> results = new TreeMap<>();
  private void store(int n, boolean p) { Object lock = new Object(); synchronized (lock) { results.put(n, p); } }
  public static void main(String[] args) throws Exception {
    var me = new PrimesNewObjectLock();
    var ts = IntStream.of(3, 4).mapToObj(n -> Thread.ofVirtual().start(() -> me.store(n, n % 2 == 1))).toList();
    for (var t : ts) t.join();
    System.out.println(me.results);
  }
}
