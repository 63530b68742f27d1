import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class SortRanges {
  public static void main(String[] args) throws Exception {
    int[] a = {4, 3, 2, 1, 8, 7, 6, 5};
    both(() -> Arrays.sort(a, 0, 4), () -> Arrays.sort(a, 4, 8));
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
