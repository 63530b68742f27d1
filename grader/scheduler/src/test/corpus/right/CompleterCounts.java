import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class CompleterCounts {
  static class Sum extends CountedCompleter<Void> {
    final int[] a; final int lo, hi; int sum; Sum l, r;
    Sum(CountedCompleter<?> p, int[] a, int lo, int hi) { super(p); this.a = a; this.lo = lo; this.hi = hi; }
    public void compute() { if (hi - lo <= 1) sum = a[lo]; else { int m = (lo + hi) / 2; setPendingCount(2); (l = new Sum(this, a, lo, m)).fork(); (r = new Sum(this, a, m, hi)).fork(); } tryComplete(); }
    public void onCompletion(CountedCompleter<?> c) { if (l != null) sum = l.sum + r.sum; }
  }
  public static void main(String[] args) throws Exception { Sum s = new Sum(null, new int[] {1, 2, 3, 4}, 0, 4); s.invoke(); check(s.sum == 10); }
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
