import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.LongAdder;

public class DlFutureAnyOf {
  static long run(int n, long ms) throws Exception {
    Semaphore three = new Semaphore(3);
    LongAdder done = new LongAdder();
    ExecutorService ex = Executors.newVirtualThreadPerTaskExecutor();
    CompletableFuture<?>[] all = new CompletableFuture<?>[n];
    for (int i = 0; i < n; i++) all[i] = CompletableFuture.runAsync(() -> {
      try { three.acquire(); try { Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001)); done.increment(); } finally { three.release(); } }
      catch (InterruptedException e) { throw new CancellationException(); }
    }, ex);
    try { CompletableFuture.allOf(all).get(ms, TimeUnit.MILLISECONDS); }
    catch (TimeoutException e) { ex.shutdownNow(); }
    ex.close();
    return done.sum();
  }
  public static void main(String[] args) throws Exception {
    if (run(5, 60_000) != 5) throw new AssertionError();
    long r = run(12, 500); if (r > 11) throw new AssertionError(r);
  }
}
