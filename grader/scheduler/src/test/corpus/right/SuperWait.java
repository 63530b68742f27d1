import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class SuperWait {
  static class Gate {
    boolean open;
    synchronized void pass() throws InterruptedException { while (!open) super.wait(); }
    synchronized void open() { open = true; super.notifyAll(); }
  }
  public static void main(String[] args) throws Exception {
    Gate g = new Gate();
    Thread t = new Thread(g::open);
    t.start();
    g.pass();
    t.join();
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
