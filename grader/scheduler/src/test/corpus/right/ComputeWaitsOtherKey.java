import java.util.concurrent.*;

public class ComputeWaitsOtherKey {
  public static void main(String[] args) throws Exception {
    // a reader of another key is never blocked: "retrieval operations generally do not block"
    ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>(); m.put("b", 2);
    CountDownLatch l = new CountDownLatch(1);
    Thread t = new Thread(() -> { int v = m.get("b") + m.size() + m.getOrDefault("z", 0); for (var e : m.entrySet()) v += e.getValue(); if (v < 4) throw new AssertionError(v); l.countDown(); });
    t.start();
    m.computeIfAbsent("a", k -> { try { l.await(); } catch (InterruptedException e) { } return 1; });
    t.join();
  }
}
