import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A scheduled pool at a fixed rate, cancelled. */
public class Scheduled {
  public static void main(String[] args) throws Exception {
    ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
    AtomicInteger n = new AtomicInteger();
    ScheduledFuture<?> f =
        s.scheduleAtFixedRate(n::incrementAndGet, 100, 100, TimeUnit.MILLISECONDS);
    Thread.sleep(550);
    f.cancel(false);
    s.shutdown();
    check(s.awaitTermination(1, TimeUnit.SECONDS));
    check(n.get() == 5);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
