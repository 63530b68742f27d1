import java.util.*;
import java.util.concurrent.*;
/** Keys with an equals that reads fields, all in one bin. */
public class KeySetEquals {
  static class Key {
    private int id; Key(int id) { this.id = id; }
    @Override public boolean equals(Object o) { return o instanceof Key k && k.id == id; }
    @Override public int hashCode() { return 1; }
  }
  public static void main(String[] args) throws Exception {
    Set<Key> set = ConcurrentHashMap.newKeySet();
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) { int from = i; ts[i] = new Thread(() -> { for (int k = 0; k < 3; k++) set.add(new Key(from + k)); }); ts[i].start(); }
    for (Thread t : ts) t.join();
    if (set.size() != 5) throw new IllegalStateException("" + set.size());
  }
}
