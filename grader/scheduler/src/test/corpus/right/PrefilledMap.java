import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class PrefilledMap {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> map = new HashMap<>();
    map.put("a", 0);
    map.put("b", 0);
    both(() -> map.put("a", 1), () -> map.put("b", 2));
    check(map.get("a") == 1 && map.get("b") == 2);
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
