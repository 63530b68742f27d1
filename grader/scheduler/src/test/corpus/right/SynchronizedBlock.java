/** A counter behind one lock. */
public class SynchronizedBlock {
  public static void main(String[] args) throws Exception {
    int[] n = {0};
    Object lock = new Object();
    Runnable add =
        () -> {
          for (int i = 0; i < 2; i++)
            synchronized (lock) {
              n[0]++;
            }
        };
    Thread a = new Thread(add);
    Thread b = new Thread(add);
    a.start();
    b.start();
    a.join();
    b.join();
    check(n[0] == 4);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
