import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
public class ScheduledAll {
  public static void main(String[] args) throws Exception {
    ScheduledThreadPoolExecutor s = new ScheduledThreadPoolExecutor(2);
    s.setRemoveOnCancelPolicy(true);
    AtomicInteger rate = new AtomicInteger(), delay = new AtomicInteger();
    ScheduledFuture<?> a = s.scheduleAtFixedRate(rate::incrementAndGet, 0, 100, TimeUnit.MILLISECONDS);
    ScheduledFuture<?> b = s.scheduleWithFixedDelay(() -> { delay.incrementAndGet(); try { Thread.sleep(100); } catch (InterruptedException e) { } }, 0, 100, TimeUnit.MILLISECONDS);
    ScheduledFuture<String> c = s.schedule(() -> "once", 50, TimeUnit.MILLISECONDS);
    if (!c.get().equals("once")) throw new IllegalStateException();
    Thread.sleep(1000 - 25);
    a.cancel(false); b.cancel(true);
    int r = rate.get(), d = delay.get();
    if (r < 9 || r > 12 || d < 4 || d > 7) throw new IllegalStateException(r + " " + d);
    if (!a.isCancelled()) throw new IllegalStateException();
    s.shutdown();
    if (!s.awaitTermination(1, TimeUnit.SECONDS)) throw new IllegalStateException();
  }
}
