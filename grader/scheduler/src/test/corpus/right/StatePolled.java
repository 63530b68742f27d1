import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class StatePolled {
  static int data;
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> data = 3);
    t.start();
    while (t.getState() != Thread.State.TERMINATED) Thread.onSpinWait();
    check(data == 3);
    Thread v = Thread.startVirtualThread(() -> data = 5);
    while (v.isAlive()) Thread.yield();
    check(data == 5);
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
