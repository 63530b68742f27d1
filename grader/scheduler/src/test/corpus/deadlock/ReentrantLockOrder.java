import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The same with ReentrantLock. */
public class ReentrantLockOrder {
  public static void main(String[] args) throws Exception {
    Lock x = new ReentrantLock();
    Lock y = new ReentrantLock();
    Thread a =
        new Thread(() -> {
          x.lock();
          y.lock();
          y.unlock();
          x.unlock();
        });
    Thread b =
        new Thread(() -> {
          y.lock();
          x.lock();
          x.unlock();
          y.unlock();
        });
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
