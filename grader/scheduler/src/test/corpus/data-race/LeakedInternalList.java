import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class LeakedInternalList {
  static class Bag { private final List<Integer> l = new ArrayList<>(); synchronized void add(int x) { l.add(x); } synchronized List<Integer> all() { return l; } }
  public static void main(String[] args) throws Exception { Bag b = new Bag(); both(() -> b.add(1), () -> { for (int x : b.all()) check(x == 1); }); }
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
