import java.util.*;
import java.util.stream.*;

public class LockStriping<K, V> {
  private static final int N = 4;
  private final Object[] locks = new Object[N]; private final List<Map<K, V>> parts = new ArrayList<>();
  LockStriping() { for (int i = 0; i < N; i++) { locks[i] = new Object(); parts.add(new HashMap<>()); } }
  private int stripe(Object k) { return Math.floorMod(k.hashCode(), N); }
  V put(K k, V v) { int s = stripe(k); synchronized (locks[s]) { return parts.get(s).put(k, v); } }
  V get(K k) { int s = stripe(k); synchronized (locks[s]) { return parts.get(s).get(k); } }
  int size() { return count(0); }
  private int count(int i) { if (i == N) { return parts.stream().mapToInt(Map::size).sum(); } synchronized (locks[i]) { return count(i + 1); } }
  public static void main(String[] args) throws Exception {
    LockStriping<Integer, String> m = new LockStriping<>();
    List<Thread> ts = IntStream.range(0, 3).mapToObj(t -> new Thread(() -> { for (int i = t; i < 9; i += 3) m.put(i, "v" + i); })).collect(Collectors.toList());
    ts.forEach(Thread::start);
    int s = m.size(); if (s < 0 || s > 9) throw new AssertionError();
    for (Thread t : ts) t.join();
    if (m.size() != 9 || !"v4".equals(m.get(4))) throw new AssertionError();
  }
}
