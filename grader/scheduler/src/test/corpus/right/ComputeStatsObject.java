import java.util.*;
import java.util.concurrent.*;

public class ComputeStatsObject {
  static class Stat { int n; long sum; }
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, Stat> m = new ConcurrentHashMap<>(); Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) { int v = i; (ts[i] = new Thread(() -> { m.compute("k" + v % 2, (k, s) -> { if (s == null) s = new Stat(); s.n++; s.sum += v; return s; }); m.computeIfPresent("k0", (k, s) -> { s.sum++; return s; }); })).start(); }
    for (Thread t : ts) t.join();
    int n = 0; for (Stat s : m.values()) n += s.n;
    if (n != 3) throw new AssertionError(n);
  }
}
