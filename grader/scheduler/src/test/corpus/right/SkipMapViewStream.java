import java.util.concurrent.*;

public class SkipMapViewStream {
  static class V { int x; V(int x) { this.x = x; } }
  public static void main(String[] args) throws Exception {
    ConcurrentSkipListMap<Integer, V> s = new ConcurrentSkipListMap<>();
    Thread w = new Thread(() -> { for (int i = 0; i < 4; i++) s.put(i, new V(i)); });
    w.start();
    int sum = 0; for (V v : s.tailMap(1).values()) sum += v.x; for (var e : s.headMap(3, true).entrySet()) sum += e.getValue().x;
    var c = s.ceilingEntry(2); if (c != null) sum += c.getValue().x;
    for (int k : s.descendingKeySet()) sum += s.get(k).x;
    w.join();
    if (sum > 6 + 6 + 3 + 6) throw new AssertionError(sum);
  }
}
