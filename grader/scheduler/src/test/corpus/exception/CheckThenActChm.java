import java.util.concurrent.*;
public class CheckThenActChm {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
    Runnable r = () -> { Integer n = m.get("k"); m.put("k", n == null ? 1 : n + 1); };
    Thread a = new Thread(r), b = new Thread(r); a.start(); b.start(); a.join(); b.join();
    if (m.get("k") != 2) throw new IllegalStateException("lost");
  }
}
