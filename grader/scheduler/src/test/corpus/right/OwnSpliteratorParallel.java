import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class OwnSpliteratorParallel {
  static class Range implements Spliterator<Integer> {
    int lo; final int hi;
    Range(int lo, int hi) { this.lo = lo; this.hi = hi; }
    public boolean tryAdvance(Consumer<? super Integer> c) { if (lo >= hi) return false; c.accept(lo++); return true; }
    public Spliterator<Integer> trySplit() { int m = (lo + hi) >>> 1; if (m <= lo) return null; Range r = new Range(lo, m); lo = m; return r; }
    public long estimateSize() { return hi - lo; }
    public int characteristics() { return SIZED | SUBSIZED | IMMUTABLE; }
  }
  public static void main(String[] args) throws Exception { check(StreamSupport.stream(new Range(0, 8), true).mapToInt(x -> x).sum() == 28); }
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
