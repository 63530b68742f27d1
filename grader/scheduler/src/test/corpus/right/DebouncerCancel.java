import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class DebouncerCancel {
  private final ScheduledThreadPoolExecutor s = new ScheduledThreadPoolExecutor(1);
  private ScheduledFuture<?> pending;
  { s.setRemoveOnCancelPolicy(true); s.setExecuteExistingDelayedTasksAfterShutdownPolicy(false); }
  synchronized void call(Runnable r) { if (pending != null) pending.cancel(false); pending = s.schedule(r, 100, TimeUnit.MILLISECONDS); }
  public static void main(String[] args) throws Exception {
    DebouncerCancel d = new DebouncerCancel();
    AtomicInteger n = new AtomicInteger(); AtomicReference<String> last = new AtomicReference<>();
    for (String k : "h he hel hell hello".split(" ")) { d.call(() -> { n.incrementAndGet(); last.set(k); }); Thread.sleep(20); }
    Thread.sleep(200);
    d.call(() -> { throw new AssertionError("never"); });
    d.s.shutdown();
    if (!d.s.awaitTermination(1, TimeUnit.MINUTES)) throw new AssertionError();
    if (n.get() != 1 || !"hello".equals(last.get())) throw new AssertionError(n + " " + last);
  }
}
