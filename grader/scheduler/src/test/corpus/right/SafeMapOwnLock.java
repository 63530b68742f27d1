import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class SafeMapOwnLock {
  static class Safe<K, V> extends LinkedHashMap<K, V> {
    private final ReentrantLock lock = new ReentrantLock();
    Safe() { super(16, 0.75f, true); }
    @Override public V get(Object k) { lock.lock(); try { return super.get(k); } finally { lock.unlock(); } }
    @Override public V put(K k, V v) { lock.lock(); try { return super.put(k, v); } finally { lock.unlock(); } }
    @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > 2; }
  }
  public static void main(String[] args) throws Exception {
    Map<String, Integer> m = new Safe<>();
    both(() -> { m.put("a", 1); m.get("a"); }, () -> { m.put("b", 2); m.put("c", 3); m.get("b"); });
  }
  static void both(Runnable... bodies) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (Runnable r : bodies) threads.add(new Thread(r));
    for (Thread t : threads) t.start();
    for (Thread t : threads) t.join();
  }

  static void check(boolean holds) {
    if (!holds) throw new IllegalStateException("does not hold");
  }
}
