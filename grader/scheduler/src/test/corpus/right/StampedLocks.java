import java.util.concurrent.locks.StampedLock;

/** An optimistic read with a fallback. */
public class StampedLocks {
  public static void main(String[] args) throws Exception {
    StampedLock lock = new StampedLock();
    int[] xy = new int[2];
    Thread w =
        new Thread(() -> {
          long s = lock.writeLock();
          try {
            xy[0]++;
            xy[1]++;
          } finally {
            lock.unlockWrite(s);
          }
        });
    w.start();
    long s = lock.readLock();
    try {
      check(xy[0] == xy[1]);
    } finally {
      lock.unlockRead(s);
    }
    w.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
