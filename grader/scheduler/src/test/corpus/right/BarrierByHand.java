import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class BarrierByHand {
  static class Bar { final int n; int count, gen; Bar(int n) { this.n = n; } synchronized void await() throws InterruptedException { int g = gen; if (++count == n) { count = 0; gen++; notifyAll(); } else while (g == gen) wait(); } }
  static int[] slot = new int[3];
  public static void main(String[] args) throws Exception {
    Bar b = new Bar(3);
    Runnable[] rs = new Runnable[3];
    for (int i = 0; i < 3; i++) { int me = i; rs[i] = () -> { try { for (int k = 0; k < 2; k++) { slot[me]++; b.await(); int s = slot[0] + slot[1] + slot[2]; check(s == 3 * (k + 1)); b.await(); } } catch (InterruptedException e) { throw new IllegalStateException(e); } }; }
    both(rs);
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
