import java.util.*;

public class LruSynchronizedMap {
  static class Lru<K, V> extends LinkedHashMap<K, V> {
    private final int max; int evicted;
    Lru(int max) { super(16, 0.75f, true); this.max = max; }
    @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { boolean b = size() > max; if (b) evicted++; return b; }
  }
  public static void main(String[] args) throws Exception {
    Lru<Integer, String> lru = new Lru<>(2);
    Map<Integer, String> cache = Collections.synchronizedMap(lru);
    Thread a = new Thread(() -> { for (int i = 0; i < 3; i++) { cache.get(0); cache.put(i, "a" + i); } });
    Thread b = new Thread(() -> { for (int i = 5; i < 7; i++) cache.computeIfAbsent(i, k -> "b" + k); });
    a.start(); b.start();
    synchronized (cache) { for (Map.Entry<Integer, String> e : cache.entrySet()) if (e.getValue() == null) throw new AssertionError(); }
    a.join(); b.join();
    if (cache.size() != 2 || lru.evicted < 2) throw new AssertionError(cache);
  }
}
