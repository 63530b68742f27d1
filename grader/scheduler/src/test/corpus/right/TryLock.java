import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** tryLock with a time limit while another holds the lock. */
public class TryLock {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    boolean[] got = {true};
    Thread t =
        new Thread(() -> {
          try {
            got[0] = lock.tryLock(50, TimeUnit.MILLISECONDS);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    t.start();
    t.join();
    lock.unlock();
    check(!got[0]);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
