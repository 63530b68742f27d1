import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class NullFieldTwice {
  static class Node { int value; Node next; }
  public static void main(String[] args) throws Exception {
    Node[] none = new Node[2];
    Runnable r = () -> { Node n = null; if (none[0] != null) n = none[0]; try { n.value = 1; } catch (NullPointerException e) { } };
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
