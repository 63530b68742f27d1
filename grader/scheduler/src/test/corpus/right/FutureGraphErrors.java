import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class FutureGraphErrors {
  public static void main(String[] args) throws Exception {
    List<String> log = new CopyOnWriteArrayList<>();
    CompletableFuture<Integer> root = new CompletableFuture<>();
    var left = root.thenApplyAsync(x -> x + 1).whenComplete((v, t) -> log.add("left"));
    var right = root.thenApplyAsync(x -> { if (x > 0) throw new IllegalStateException("right"); return x; });
    var both = left.thenCombine(right, Integer::sum).handle((v, t) -> t == null ? "v" : t.getClass().getSimpleName());
    var any = CompletableFuture.anyOf(left, new CompletableFuture<>()).thenAccept(v -> log.add("any" + v));
    var slow = new CompletableFuture<String>().orTimeout(50, TimeUnit.MILLISECONDS).exceptionallyCompose(t -> CompletableFuture.supplyAsync(() -> "late " + (t instanceof TimeoutException)));
    var dflt = new CompletableFuture<Integer>().completeOnTimeout(7, 20, TimeUnit.MILLISECONDS);
    var cancelled = new CompletableFuture<Void>(); var dep = cancelled.thenRun(() -> log.add("never"));
    new Thread(() -> { root.complete(1); cancelled.cancel(true); }).start();
    if (!both.get().equals("CompletionException")) throw new AssertionError(both.get());
    any.join();
    if (!slow.get().equals("late true") || dflt.get() != 7) throw new AssertionError(slow.get());
    try { dep.get(); throw new AssertionError(); } catch (ExecutionException e) { if (!(e.getCause() instanceof CancellationException)) throw new AssertionError(e); }
    if (right.exceptionNow().getMessage() == null || dflt.state() != Future.State.SUCCESS) throw new AssertionError();
    var seq = Stream.of(1, 2, 3).map(i -> CompletableFuture.supplyAsync(() -> i)).reduce((x, y) -> x.thenCombineAsync(y, Integer::sum)).orElseThrow();
    if (seq.get(1, TimeUnit.SECONDS) != 6 || !log.contains("left") || !log.contains("any2")) throw new AssertionError(log);
  }
}
