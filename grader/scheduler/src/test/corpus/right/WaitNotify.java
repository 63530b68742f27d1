import java.util.ArrayList;
import java.util.List;

/** Guarded wait in a loop, with a time limit that is not reached. */
public class WaitNotify {
  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    List<Integer> box = new ArrayList<>();
    Thread c =
        new Thread(() -> {
          synchronized (lock) {
            while (box.isEmpty()) {
              try {
                lock.wait(1000);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            }
            check(box.get(0) == 5);
          }
        });
    c.start();
    synchronized (lock) {
      box.add(5);
      lock.notifyAll();
    }
    c.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
