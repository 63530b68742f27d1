import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class StreamRanges {
  public static void main(String[] args) throws Exception {
    int[] a = {1, 2, 3, 4};
    int[] sums = new int[2];
    both(() -> { sums[0] = Arrays.stream(a, 0, 2).sum(); a[0] = 9; }, () -> { a[2] = 5; sums[1] = Arrays.stream(a, 2, 4).sum(); });
    check(sums[0] == 3 && sums[1] == 9);
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
