import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class ExtendsArrayList {
  static class Log extends ArrayList<String> {
    @Override public boolean add(String s) { return super.add("* " + s); }
  }
  public static void main(String[] args) throws Exception {
    Log log = new Log();
    both(() -> log.add("a"), () -> log.add("b"));
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
