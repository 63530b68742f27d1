import java.util.*;

public class LruGetUnlocked {
  static class Lru extends LinkedHashMap<String, Integer> { Lru() { super(8, .75f, true); } @Override protected boolean removeEldestEntry(Map.Entry<String, Integer> e) { return size() > 2; } }
  static final Lru cache = new Lru();
  static Integer get(String k) { return cache.get(k); }
  static synchronized void put(String k, int v) { cache.put(k, v); }
  public static void main(String[] args) throws Exception {
    put("a", 1); put("b", 2);
    Thread t = new Thread(() -> get("a")), u = new Thread(() -> get("b"));
    t.start(); u.start(); t.join(); u.join();
  }
}
