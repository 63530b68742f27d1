import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class RateLimiterTokens {
  private final long interval; private long next = System.nanoTime();
  RateLimiterTokens(int perSecond) { interval = 1_000_000_000L / perSecond; }
  private synchronized long reserve() { long now = System.nanoTime(); long at = Math.max(now, next); next = at + interval; return at - now; }
  void acquire() throws InterruptedException { long wait = reserve(); if (wait > 0) TimeUnit.NANOSECONDS.sleep(wait); }
  public static void main(String[] args) throws Exception {
    RateLimiterTokens r = new RateLimiterTokens(10);
    AtomicInteger n = new AtomicInteger();
    long t0 = System.nanoTime();
    try (var ex = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 6; i++) ex.execute(() -> { try { r.acquire(); n.incrementAndGet(); } catch (InterruptedException e) { throw new RuntimeException(e); } });
    }
    long ms = (System.nanoTime() - t0) / 1_000_000;
    if (n.get() != 6 || ms < 499 || ms > 600) throw new AssertionError(n + " in " + ms);
  }
}
