import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class TomcatTaskQueue {
  static class TaskQueue extends LinkedBlockingQueue<Runnable> {
    private ThreadPoolExecutor parent; void setParent(ThreadPoolExecutor p) { parent = p; }
    @Override public boolean offer(Runnable r) { if (parent == null || parent.getPoolSize() == parent.getMaximumPoolSize()) return super.offer(r); return parent.getPoolSize() >= parent.getMaximumPoolSize() && super.offer(r); }
  }
  public static void main(String[] args) throws Exception {
    TaskQueue q = new TaskQueue(); ThreadPoolExecutor p = new ThreadPoolExecutor(1, 3, 1, TimeUnit.SECONDS, q, (r, e) -> { try { e.getQueue().put(r); } catch (InterruptedException x) { Thread.currentThread().interrupt(); } });
    q.setParent(p);
    AtomicInteger n = new AtomicInteger(); CountDownLatch all = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) p.execute(() -> { all.countDown(); try { all.await(); } catch (InterruptedException e) { return; } n.incrementAndGet(); });
    for (int i = 0; i < 2; i++) p.execute(n::incrementAndGet);
    p.shutdown();
    if (!p.awaitTermination(10, TimeUnit.SECONDS) || n.get() != 5) throw new AssertionError(n);
  }
}
