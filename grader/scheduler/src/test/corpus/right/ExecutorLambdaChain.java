import java.util.*;
import java.util.concurrent.*;

public class ExecutorLambdaChain {
  static class Traced<T> extends CompletableFuture<T> {
    private final Executor ex; Traced(Executor ex) { this.ex = ex; }
    @Override public Executor defaultExecutor() { return ex; }
    @Override public <U> CompletableFuture<U> newIncompleteFuture() { return new Traced<>(ex); }
  }
  public static void main(String[] args) throws Exception {
    List<Thread> made = Collections.synchronizedList(new ArrayList<>());
    Executor perTask = r -> { Thread t = new Thread(r); made.add(t); t.start(); }, inline = Runnable::run;
    int[] state = {1};
    CompletableFuture<Integer> f = CompletableFuture.supplyAsync(() -> state[0]++, perTask).thenApplyAsync(x -> state[0] += 10, perTask).thenApplyAsync(x -> state[0] * 2, inline);
    Traced<Integer> tr = new Traced<>(perTask); int[] seen = new int[1];
    CompletableFuture<Void> v = tr.thenApplyAsync(x -> x + 1).thenAcceptAsync(x -> seen[0] = x);
    tr.complete(4); v.join();
    if (f.get() != 24 || state[0] != 12 || seen[0] != 5) throw new AssertionError(f.get() + " " + seen[0]);
    for (Thread t : made) t.join();
  }
}
