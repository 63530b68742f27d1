import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Readers and a writer. */
public class ReadWriteLock {
  public static void main(String[] args) throws Exception {
    ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    Map<String, Integer> map = new HashMap<>();
    Thread w =
        new Thread(() -> {
          lock.writeLock().lock();
          try {
            map.put("a", 1);
          } finally {
            lock.writeLock().unlock();
          }
        });
    Thread r =
        new Thread(() -> {
          lock.readLock().lock();
          try {
            check(map.getOrDefault("a", 1) == 1);
          } finally {
            lock.readLock().unlock();
          }
        });
    w.start();
    r.start();
    w.join();
    r.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
