import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A work-stealing pool. */
public class WorkStealing {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newWorkStealingPool(2);
    Future<Integer> a = pool.submit(() -> 1);
    Future<Integer> b = pool.submit(() -> 2);
    check(a.get() + b.get() == 3);
    pool.shutdown();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
