import java.lang.ref.*;
import java.util.*;
import java.util.function.*;

public class WeakCacheUnderLock<K, V> {
  private final Map<K, SoftReference<V>> map = new WeakHashMap<>(); private final IdentityHashMap<Object, Integer> loads = new IdentityHashMap<>();
  V get(K k, Function<K, V> f) { synchronized (map) { SoftReference<V> r = map.get(k); V v = r == null ? null : r.get(); if (v == null) { v = f.apply(k); map.put(k, new SoftReference<>(v)); loads.merge(k, 1, Integer::sum); } return v; } }
  public static void main(String[] args) throws Exception {
    WeakCacheUnderLock<String, int[]> c = new WeakCacheUnderLock<>(); String a = "a"; int[][] got = new int[2][]; Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { int id = i; (ts[i] = new Thread(() -> got[id] = c.get(a, k -> new int[] {k.length()}))).start(); }
    for (Thread t : ts) t.join();
    if (got[0] != got[1] || c.loads.get(a) != 1) throw new AssertionError();
  }
}
