import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A task that sleeps longer than the limit. */
public class LateTimeout {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<Integer> f =
        pool.submit(() -> {
          Thread.sleep(2_000);
          return 1;
        });
    try {
      f.get(1, TimeUnit.SECONDS);
    } finally {
      pool.shutdownNow();
    }
  }
}
