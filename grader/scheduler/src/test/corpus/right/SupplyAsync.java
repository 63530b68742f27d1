import java.util.concurrent.CompletableFuture;

/** CompletableFuture on the common pool. */
public class SupplyAsync {
  public static void main(String[] args) throws Exception {
    CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> 1);
    CompletableFuture<Integer> b =
        CompletableFuture.supplyAsync(() -> 2).thenApplyAsync(v -> v * 2);
    check(a.thenCombine(b, Integer::sum).get() == 5);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
