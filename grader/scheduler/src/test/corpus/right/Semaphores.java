import java.util.concurrent.Semaphore;

/** A semaphore of one permit as a lock. */
public class Semaphores {
  public static void main(String[] args) throws Exception {
    Semaphore s = new Semaphore(1);
    int[] n = {0};
    Runnable r =
        () -> {
          s.acquireUninterruptibly();
          n[0]++;
          s.release();
        };
    Thread a = new Thread(r);
    Thread b = new Thread(r);
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
