import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class UnmodifiableOfConcurrent {
  public static void main(String[] args) throws Exception {
    Map<String, int[]> map = new ConcurrentHashMap<>();
    Map<String, int[]> view = Collections.unmodifiableMap(map);
    both(() -> { int[] b = new int[1]; b[0] = 5; map.put("a", b); }, () -> { int[] b = view.get("a"); check(b == null || b[0] == 5); });
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
