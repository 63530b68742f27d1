import java.util.concurrent.*;

public class ScheduledFieldAcrossRuns {
  static int runs; static long last;
  public static void main(String[] args) throws Exception {
    // scheduleAtFixedRate: successive executions do not overlap, and each happens before the next
    ScheduledExecutorService s = Executors.newScheduledThreadPool(3); CountDownLatch l = new CountDownLatch(3);
    ScheduledFuture<?> f = s.scheduleAtFixedRate(() -> { runs++; long now = System.nanoTime(); if (last != 0 && now - last < 5_000_000) throw new IllegalStateException(); last = now; l.countDown(); }, 1, 10, TimeUnit.MILLISECONDS);
    ScheduledFuture<?> other = s.scheduleWithFixedDelay(() -> { }, 0, 3, TimeUnit.MILLISECONDS);
    l.await(); other.cancel(true); s.shutdown();
    if (!s.awaitTermination(1, TimeUnit.SECONDS)) throw new AssertionError();
    if (runs < 3 || !f.isCancelled()) throw new AssertionError(runs);
  }
}
