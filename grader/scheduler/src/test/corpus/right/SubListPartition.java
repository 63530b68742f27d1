import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class SubListPartition {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>(Collections.nCopies(6, 0));
    List<Integer> low = list.subList(0, 3);
    List<Integer> high = list.subList(3, 6);
    both(() -> { for (int i = 0; i < 3; i++) low.set(i, 1); }, () -> { for (int i = 0; i < 3; i++) high.set(i, 2); });
    check(list.equals(List.of(1, 1, 1, 2, 2, 2)));
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
