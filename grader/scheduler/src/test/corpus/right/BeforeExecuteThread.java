import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** TimingThreadPool (JCiP 8.9) that also checks who runs what. */
public class BeforeExecuteThread extends ThreadPoolExecutor {
  private final ThreadLocal<Long> start = new ThreadLocal<>();
  private final AtomicLong tasks = new AtomicLong();
  private final AtomicReference<String> wrong = new AtomicReference<>();
  BeforeExecuteThread() { super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
  @Override protected void beforeExecute(Thread t, Runnable r) {
    super.beforeExecute(t, r);
    if (t != Thread.currentThread()) wrong.set("beforeExecute is told " + t + " on " + Thread.currentThread());
    start.set(System.nanoTime());
  }
  @Override protected void afterExecute(Runnable r, Throwable t) {
    try { if (System.nanoTime() < start.get()) wrong.set("time"); tasks.incrementAndGet(); } finally { super.afterExecute(r, t); }
  }
  public static void main(String[] args) throws Exception {
    BeforeExecuteThread p = new BeforeExecuteThread();
    for (int i = 0; i < 4; i++) p.execute(() -> {});
    p.shutdown();
    if (!p.awaitTermination(1, TimeUnit.MINUTES)) throw new IllegalStateException();
    if (p.tasks.get() != 4 || p.wrong.get() != null) throw new IllegalStateException(p.wrong.get());
  }
}
