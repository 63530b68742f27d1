import java.util.concurrent.locks.ReentrantLock;

/** Lock and unlock in finally. */
public class ReentrantLockCounter {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    int[] n = {0};
    Runnable add =
        () -> {
          lock.lock();
          try {
            n[0]++;
          } finally {
            lock.unlock();
          }
        };
    Thread a = new Thread(add);
    Thread b = new Thread(add);
    a.start();
    b.start();
    a.join();
    b.join();
    check(n[0] == 2);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
