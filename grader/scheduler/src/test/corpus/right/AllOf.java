import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** CompletableFuture.allOf over an executor, with a delayed one. */
public class AllOf {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    int[] out = new int[2];
    CompletableFuture<Void> a = CompletableFuture.runAsync(() -> out[0] = 1, pool);
    CompletableFuture<Void> b =
        CompletableFuture.runAsync(
            () -> out[1] = 2, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS, pool));
    CompletableFuture.allOf(a, b).join();
    check(out[0] + out[1] == 3);
    pool.shutdown();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
