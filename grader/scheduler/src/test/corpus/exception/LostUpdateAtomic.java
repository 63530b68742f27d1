import java.util.concurrent.atomic.AtomicInteger;

/** get and set of an AtomicInteger. */
public class LostUpdateAtomic {
  public static void main(String[] args) throws Exception {
    AtomicInteger n = new AtomicInteger();
    Runnable r = () -> n.set(n.get() + 1);
    Thread a = new Thread(r);
    Thread b = new Thread(r);
    a.start();
    b.start();
    a.join();
    b.join();
    check(n.get() == 2);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
