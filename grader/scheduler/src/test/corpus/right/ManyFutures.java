import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Ten threads whose tasks end one after the other. */
public class ManyFutures {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    List<CompletableFuture<Integer>> fs =
        IntStream.range(0, 10).mapToObj(i -> CompletableFuture.supplyAsync(() -> i, pool)).toList();
    int sum =
        CompletableFuture.allOf(fs.toArray(CompletableFuture[]::new))
            .thenApply(d -> fs.stream().mapToInt(CompletableFuture::join).sum())
            .join();
    check(sum == 45);
    pool.close();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
