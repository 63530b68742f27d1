import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Only the last future is waited for. */
public class LastFutureOnly {
  public static void main(String[] args) throws Exception {
    int[] out = new int[2];
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.submit(() -> {
      out[0] = 1;
    });
    pool.submit(
            () -> {
              out[1] = 1;
            })
        .get();
    int r = out[0];
    pool.shutdown();
  }
}
