import java.util.*;
import java.util.function.*;

public class LruOwnSync<K, V> extends LinkedHashMap<K, V> {
  private final int cap; private long hits, misses;
  LruOwnSync(int cap) { super(cap, 1f, true); this.cap = cap; }
  @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return size() > cap; }
  @Override public synchronized V get(Object k) { V v = super.get(k); if (v == null) misses++; else hits++; return v; }
  @Override public synchronized V put(K k, V v) { return super.put(k, v); }
  @Override public synchronized int size() { return super.size(); }
  synchronized V load(K k, Function<? super K, ? extends V> f) { V v = get(k); if (v == null) put(k, v = f.apply(k)); return v; }
  synchronized String stats() { return hits + "/" + (hits + misses) + " " + super.toString(); }
  public static void main(String[] args) throws Exception {
    LruOwnSync<String, Integer> c = new LruOwnSync<>(2);
    List<Thread> ts = new ArrayList<>();
    for (String s : List.of("a", "bb", "a")) { Thread t = new Thread(() -> { if (c.load(s, String::length) != s.length()) throw new AssertionError(); }); ts.add(t); t.start(); }
    for (Thread t : ts) t.join();
    System.out.println(c.stats());
    if (c.size() != 2) throw new AssertionError();
  }
}
