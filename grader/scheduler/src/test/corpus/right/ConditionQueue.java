import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** await and signal on a Condition. */
public class ConditionQueue {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock();
    Condition notEmpty = lock.newCondition();
    ArrayDeque<Integer> q = new ArrayDeque<>();
    Thread c =
        new Thread(() -> {
          lock.lock();
          try {
            while (q.isEmpty()) notEmpty.await();
            check(q.poll() == 1);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          } finally {
            lock.unlock();
          }
        });
    c.start();
    lock.lock();
    try {
      q.add(1);
      notEmpty.signal();
    } finally {
      lock.unlock();
    }
    c.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
