import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class SharedIterator {
  public static void main(String[] args) throws Exception {
    Iterator<Integer> it = new ArrayList<>(List.of(1, 2, 3, 4)).iterator();
    Runnable r = () -> { it.next(); };
    both(r, r);
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
