import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
import java.io.*;
import java.lang.invoke.*;
import java.time.Duration;

public class Structured {
  public static void main(String[] args) throws Exception {
    int[] slots = new int[2];
    try (var scope = StructuredTaskScope.open()) {
      var a = scope.fork(() -> { slots[0] = 1; return 1; });
      var b = scope.fork(() -> { slots[1] = 2; return 2; });
      scope.join();
      check(a.get() + b.get() == 3 && slots[0] + slots[1] == 3);
    }
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
