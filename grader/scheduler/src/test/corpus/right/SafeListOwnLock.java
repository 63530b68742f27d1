import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class SafeListOwnLock {
  static class SafeList extends ArrayList<String> {
    @Override public synchronized boolean add(String s) { return super.add(s); }
    @Override public synchronized String toString() { return super.toString(); }
    @Override public synchronized int size() { return super.size(); }
  }
  public static void main(String[] args) throws Exception {
    SafeList l = new SafeList();
    both(() -> l.add("a"), () -> { l.add("b"); System.out.println(l); String s = "x" + l; int n = l.size(); });
    check(l.size() == 2);
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
