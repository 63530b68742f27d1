import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class TwoDRows {
  public static void main(String[] args) throws Exception {
    int[][] m = new int[2][4];
    both(() -> { Arrays.fill(m[0], 1); m[0][1]++; }, () -> Arrays.setAll(m[1], i -> i));
    check(m[0][1] == 2 && m[1][3] == 3);
    String s = Arrays.deepToString(m) + Arrays.toString(m[0]);
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
