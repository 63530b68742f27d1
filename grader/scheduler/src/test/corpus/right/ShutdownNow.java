import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** shutdownNow interrupts the workers. */
public class ShutdownNow {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (int i = 0; i < 2; i++)
      pool.submit(() -> {
        Thread.sleep(1_000_000);
        return 1;
      });
    pool.shutdownNow();
    check(pool.awaitTermination(1, TimeUnit.SECONDS));
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
