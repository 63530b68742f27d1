import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class OwnChannelInterface {
  interface Channel<T> extends BlockingQueue<T> {}
  static class LinkedChannel<T> extends LinkedBlockingQueue<T> implements Channel<T> {}
  public static void main(String[] args) throws Exception {
    Channel<int[]> c = new LinkedChannel<>();
    Thread t = new Thread(() -> { int[] b = new int[1]; b[0] = 4; c.add(b); });
    t.start();
    check(c.take()[0] == 4);
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
