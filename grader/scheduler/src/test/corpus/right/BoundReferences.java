import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Method references bound to a subtype of the method's owner. */
public class BoundReferences {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    AtomicInteger n = new AtomicInteger();
    List<Runnable> work = List.of(n::incrementAndGet, n::incrementAndGet);
    work.forEach(pool::execute);
    pool.close();
    check(n.get() == 2);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
