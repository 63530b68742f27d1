import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class PausablePool extends ThreadPoolExecutor {
  private boolean paused; private final ReentrantLock pauseLock = new ReentrantLock(); private final Condition unpaused = pauseLock.newCondition();
  PausablePool() { super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
  @Override protected void beforeExecute(Thread t, Runnable r) {
    super.beforeExecute(t, r);
    pauseLock.lock();
    try { while (paused) unpaused.await(); } catch (InterruptedException e) { t.interrupt(); } finally { pauseLock.unlock(); }
  }
  void pause() { pauseLock.lock(); try { paused = true; } finally { pauseLock.unlock(); } }
  void resume() { pauseLock.lock(); try { paused = false; unpaused.signalAll(); } finally { pauseLock.unlock(); } }
  public static void main(String[] args) throws Exception {
    PausablePool p = new PausablePool(); AtomicInteger n = new AtomicInteger();
    p.pause();
    Future<Integer> f = null; for (int i = 0; i < 3; i++) f = p.submit(n::incrementAndGet);
    try { f.get(50, TimeUnit.MILLISECONDS); throw new AssertionError("ran"); } catch (TimeoutException e) { }
    if (n.get() != 0) throw new AssertionError();
    p.resume();
    p.shutdown(); p.shutdown();
    if (!p.awaitTermination(1, TimeUnit.SECONDS) || n.get() != 3 || p.getCompletedTaskCount() != 3) throw new AssertionError(n);
  }
}
