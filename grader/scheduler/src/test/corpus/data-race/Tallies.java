import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** merge on a HashMap by pool tasks. */
public class Tallies {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> map = new HashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (int i = 0; i < 3; i++) pool.execute(() -> map.merge("a", 1, Integer::sum));
    pool.shutdown();
    check(pool.awaitTermination(1, TimeUnit.SECONDS));
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
