/** A counter with synchronized methods, one of them recursive. */
public class SynchronizedMethod {
  public static void main(String[] args) throws Exception {
    class Counter {
      int n;

      synchronized void add() {
        n++;
        if (n < 0) add();
      }

      synchronized int get() {
        return n;
      }
    }
    Counter c = new Counter();
    Thread a = new Thread(c::add);
    Thread b = new Thread(c::add);
    a.start();
    b.start();
    a.join();
    b.join();
    check(c.get() == 2);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
