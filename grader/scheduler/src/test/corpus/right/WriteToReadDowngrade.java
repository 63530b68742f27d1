import java.util.concurrent.locks.*;
/** CachedData of the Javadoc. */
public class WriteToReadDowngrade {
  private Object data; private boolean valid; private int loads; private final ReentrantReadWriteLock rwl = new ReentrantReadWriteLock();
  void process() {
    rwl.readLock().lock();
    if (!valid) { rwl.readLock().unlock(); rwl.writeLock().lock(); try { if (!valid) { data = "d"; loads++; valid = true; } rwl.readLock().lock(); } finally { rwl.writeLock().unlock(); } }
    try { if (!"d".equals(data)) throw new IllegalStateException(); } finally { rwl.readLock().unlock(); }
  }
  public static void main(String[] args) throws Exception {
    var c = new WriteToReadDowngrade(); Thread[] ts = new Thread[3]; for (int i = 0; i < 3; i++) (ts[i] = new Thread(c::process)).start(); for (Thread t : ts) t.join();
    if (c.loads != 1) throw new IllegalStateException();
  }
}
