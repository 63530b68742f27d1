import java.util.*;
import java.util.concurrent.*;

public class ChmOwnMutableKey {
  static class Key { String first; int second; Key(String f, int s) { first = f; second = s; }
    public int hashCode() { return 31 * first.hashCode() + second; }
    public boolean equals(Object o) { if (!(o instanceof Key)) return false; Key k = (Key) o; return first.equals(k.first) && second == k.second; } }
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Key, Integer> m = new ConcurrentHashMap<>();
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) (ts[i] = new Thread(() -> { Key k = new Key("a", 1); m.get(k); m.putIfAbsent(k, 1); m.containsKey(new Key("a", 1)); m.merge(k, 1, Integer::sum); })).start();
    for (Thread t : ts) t.join();
    if (m.get(new Key("a", 1)) != 3) throw new AssertionError(m);
  }
}
