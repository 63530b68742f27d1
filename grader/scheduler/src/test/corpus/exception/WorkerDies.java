import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A task of execute throws. */
public class WorkerDies {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.execute(() -> {
      throw new IllegalStateException("lost");
    });
    pool.shutdown();
  }
}
