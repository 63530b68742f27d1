import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A task waits for a task of its own full pool. */
public class PoolStarves {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.submit(() -> pool.submit(() -> 1).get()).get();
  }
}
