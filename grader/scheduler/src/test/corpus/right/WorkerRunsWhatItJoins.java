import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** The only worker of a pool joins tasks that it has submitted: it runs them itself. */
public class WorkerRunsWhatItJoins {
  public static void main(String[] args) throws Exception {
    try (ForkJoinPool pool = new ForkJoinPool(1)) {
      ForkJoinTask<Integer> area =
          pool.submit(() -> {
            ForkJoinTask<Integer> width = pool.submit(() -> 6);
            CompletableFuture<Integer> height = CompletableFuture.supplyAsync(() -> 7, pool);
            return width.join() * height.get();
          });
      if (area.get() != 42) {
        throw new IllegalStateException("area " + area.get());
      }
    }
  }
}
