import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class InterruptSeenByThird {
  static int data;
  public static void main(String[] args) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Thread sleeper = new Thread(() -> { boolean d = false; while (!d) try { done.await(); d = true; } catch (InterruptedException e) { Thread.currentThread().interrupt(); return; } });
    sleeper.start();
    Thread looker = new Thread(() -> { if (sleeper.isInterrupted()) check(data == 7); });
    looker.start();
    data = 7;
    sleeper.interrupt();
    looker.join();
    sleeper.join();
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
