import java.util.*;
import java.util.concurrent.*;

public class CompletionStageOfRecords {
  record Quote(String shop, double price, long ms) {}
  static class Best { private Quote q; void offer(Quote o) { synchronized (this) { if (q == null || o.price() < q.price() || o.price() == q.price() && o.shop().compareTo(q.shop()) < 0) q = o; } } synchronized Quote get() { return q; } }
  public static void main(String[] args) throws Exception {
    Best best = new Best(); List<CompletionStage<Void>> l = new ArrayList<>();
    for (Quote q : List.of(new Quote("a", 3, 10), new Quote("b", 2, 30), new Quote("c", 1, 500))) l.add(CompletableFuture.supplyAsync(() -> q, CompletableFuture.delayedExecutor(q.ms(), TimeUnit.MILLISECONDS)).orTimeout(100, TimeUnit.MILLISECONDS).thenAccept(best::offer).exceptionally(t -> null));
    CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
    for (CompletionStage<Void> s : l) all = all.thenCombine(s, (x, y) -> null);
    all.get(1, TimeUnit.SECONDS);
    if (!best.get().shop().equals("b")) throw new AssertionError(best.get());
  }
}
