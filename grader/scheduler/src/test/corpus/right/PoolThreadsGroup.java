import java.util.concurrent.*;
/** Pool threads are in the group of who made the pool. */
public class PoolThreadsGroup {
  public static void main(String[] args) throws Exception {
    int before = Thread.activeCount();
    ExecutorService ex = Executors.newFixedThreadPool(2);
    String g = ex.submit(() -> Thread.currentThread().getThreadGroup().getName()).get();
    if (!g.equals(Thread.currentThread().getThreadGroup().getName())) throw new IllegalStateException("group " + g);
    if (Thread.activeCount() != before + 1) throw new IllegalStateException("active " + Thread.activeCount());
    ex.shutdown();
    ex.awaitTermination(1, TimeUnit.SECONDS);
  }
}
