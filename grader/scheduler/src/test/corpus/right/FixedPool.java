import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Futures of a pool that is closed. */
public class FixedPool {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<Future<Integer>> fs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int k = i;
      fs.add(pool.submit(() -> k * k));
    }
    int sum = 0;
    for (Future<Integer> f : fs) sum += f.get();
    pool.shutdown();
    check(pool.awaitTermination(1, TimeUnit.SECONDS));
    check(sum == 14);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
