import java.util.concurrent.*;
/** Two results that are plain objects, combined on whatever thread ends last. */
public class ThenCombineVirtual {
  static class Box { int value; }
  public static void main(String[] args) throws Exception {
    try (ExecutorService ex = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Box> a = CompletableFuture.supplyAsync(() -> { Box b = new Box(); b.value = 20; return b; }, ex);
      CompletableFuture<Box> b = CompletableFuture.supplyAsync(() -> { Box x = new Box(); x.value = 22; return x; }, ex);
      int sum = a.thenCombine(b, (x, y) -> x.value + y.value).get();
      if (sum != 42) throw new IllegalStateException("" + sum);
    }
  }
}
