import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class CopyOfRanges {
  static int[] sorted(int[] a) {
    if (a.length < 2) return a;
    int[] l = sorted(Arrays.copyOfRange(a, 0, a.length / 2)), r = sorted(Arrays.copyOfRange(a, a.length / 2, a.length)), o = new int[a.length];
    for (int i = 0, j = 0, k = 0; k < o.length; k++) o[k] = j == r.length || i < l.length && l[i] <= r[j] ? l[i++] : r[j++];
    return o;
  }
  public static void main(String[] args) throws Exception {
    int[] a = {4, 3, 2, 1, 8, 7, 6, 5};
    both(() -> { int[] s = sorted(Arrays.copyOfRange(a, 0, 4)); System.arraycopy(s, 0, a, 0, 4); }, () -> { int[] s = sorted(Arrays.copyOfRange(a, 4, 8)); System.arraycopy(s, 0, a, 4, 4); });
    check(a[0] == 1 && a[7] == 8);
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
