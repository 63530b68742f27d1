/** An interrupted waiter ends. */
public class InterruptsWait {
  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    boolean[] seen = {false};
    Thread t =
        new Thread(() -> {
          synchronized (lock) {
            try {
              lock.wait();
            } catch (InterruptedException e) {
              seen[0] = true;
            }
          }
        });
    t.start();
    t.interrupt();
    t.join();
    check(seen[0] && !t.isAlive());
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
