/** ++ on a volatile field. */
public class VolatileIncrement {
  static volatile int n;

  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> n++);
    Thread b = new Thread(() -> n++);
    a.start();
    b.start();
    a.join();
    b.join();
    check(n == 2);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
