import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class SubListSort {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>(List.of(3, 2, 1, 6, 5, 4));
    List<Integer> low = list.subList(0, 3);
    List<Integer> high = list.subList(3, 6);
    both(() -> low.sort(null), () -> high.sort(null));
    check(list.equals(List.of(1, 2, 3, 4, 5, 6)));
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
