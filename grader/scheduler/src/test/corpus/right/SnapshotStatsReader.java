import java.util.*;
import java.util.concurrent.atomic.*;

public class SnapshotStatsReader {
  static final class Stats { int n; double sum; Stats plus(double d) { Stats s = new Stats(); s.n = n + 1; s.sum = sum + d; return s; } }
  public static void main(String[] args) throws Exception {
    AtomicReference<Stats> r = new AtomicReference<>(new Stats()); AtomicMarkableReference<int[]> mark = new AtomicMarkableReference<>(new int[] {1}, false); AtomicReferenceArray<int[]> arr = new AtomicReferenceArray<>(2);
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { int id = i; (ts[i] = new Thread(() -> { r.updateAndGet(s -> s.plus(id)); r.accumulateAndGet(new Stats(), (a, b) -> a.plus(b.n)); int[] x = {id}; arr.set(id, x); int[] y = arr.get(1 - id); if (y != null && y[0] != 1 - id) throw new AssertionError(); boolean[] h = new boolean[1]; int[] z = mark.get(h); if (mark.compareAndSet(z, new int[] {z[0] + 1}, false, false) && z[0] < 1) throw new AssertionError(); })).start(); }
    for (Thread t : ts) t.join();
    if (r.get().n != 4 || mark.getReference()[0] < 2) throw new AssertionError(r.get().n);
  }
}
