import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class EnumSingleton {
  enum Counter { INSTANCE; private int n; synchronized int inc() { return ++n; } synchronized int get() { return n; } }
  public static void main(String[] args) throws Exception {
    both(() -> Counter.INSTANCE.inc(), () -> Counter.INSTANCE.inc());
    check(Counter.INSTANCE.get() == 2);
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
