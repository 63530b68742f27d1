import java.io.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class RetryBackoff {
  static <T> CompletableFuture<T> retry(Callable<T> c, int left, long delay) {
    return CompletableFuture.supplyAsync(() -> { try { return c.call(); } catch (Exception e) { throw new CompletionException(e); } }, CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS))
        .handle((v, t) -> t == null ? CompletableFuture.completedFuture(v) : left > 0 ? retry(c, left - 1, delay * 2) : CompletableFuture.<T>failedFuture(t))
        .thenCompose(f -> f);
  }
  public static void main(String[] args) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    long t0 = System.nanoTime();
    String s = retry(() -> { if (calls.incrementAndGet() < 3) throw new IOException("flaky"); return "ok"; }, 5, 10).get(1, TimeUnit.MINUTES);
    long ms = (System.nanoTime() - t0) / 1_000_000;
    if (!s.equals("ok") || calls.get() != 3 || ms < 70 || ms > 90) throw new AssertionError(s + calls + ms);
    try { retry(() -> { throw new FileNotFoundException("gone"); }, 1, 1).join(); throw new AssertionError(); }
    catch (CompletionException e) { if (!(e.getCause() instanceof FileNotFoundException)) throw new AssertionError(e); }
  }
}
