import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class ObjectPoolSemaphore<T> {
  private final Semaphore permits; private final Deque<T> idle = new ArrayDeque<>(); private final Supplier<T> factory; private int made;
  ObjectPoolSemaphore(int max, Supplier<T> f) { permits = new Semaphore(max, true); factory = f; }
  <R> R with(Function<T, R> f) throws InterruptedException {
    permits.acquire();
    try {
      T t; synchronized (idle) { t = idle.pollFirst(); if (t == null) { t = factory.get(); made++; } }
      try { return f.apply(t); } finally { synchronized (idle) { idle.addFirst(t); } }
    } finally { permits.release(); }
  }
  static class Connection { private int queries; int query() { return ++queries; } }
  public static void main(String[] args) throws Exception {
    ObjectPoolSemaphore<Connection> pool = new ObjectPoolSemaphore<>(2, Connection::new);
    try (var ex = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) ex.submit(() -> pool.with(Connection::query));
    }
    int total = 0; synchronized (pool.idle) { for (Connection c : pool.idle) total += c.queries; if (pool.made > 2) throw new AssertionError(); }
    if (total != 4) throw new AssertionError(total);
  }
}
