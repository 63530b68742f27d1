import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class ResourceLockExtends {
  static class ResourceLock extends ReentrantLock implements AutoCloseable { ResourceLock obtain() { lock(); return this; } @Override public void close() { unlock(); } }
  static class Shrinking extends Semaphore { Shrinking(int n) { super(n); } void shrink() { reducePermits(1); } }
  static class Hits extends AtomicInteger { private static final long serialVersionUID = 1; int hit() { return incrementAndGet(); } }
  static class Registry extends ConcurrentHashMap<String, int[]> { @Override public int[] put(String k, int[] v) { return super.put(k.trim(), v); } }
  static class RW extends ReentrantReadWriteLock { <T> T read(Callable<T> c) throws Exception { readLock().lock(); try { return c.call(); } finally { readLock().unlock(); } } }
  static int plain; static List<Integer> list = new ArrayList<>();
  public static void main(String[] args) throws Exception {
    ResourceLock lock = new ResourceLock(); Shrinking s = new Shrinking(2); s.shrink(); Hits h = new Hits(); Registry r = new Registry(); RW rw = new RW(); boolean[] published = new boolean[1];
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { int id = i; (ts[i] = new Thread(() -> { try (var x = lock.obtain()) { plain++; if (!lock.isHeldByCurrentThread()) throw new AssertionError(); } s.acquireUninterruptibly(); try { list.add(id); } finally { s.release(); } int[] box = {id}; r.put(" k" + id, box); if (h.hit() == 2) for (int[] b : r.values()) if (b[0] > 1) throw new AssertionError(); rw.writeLock().lock(); try { published[0] = true; } finally { rw.writeLock().unlock(); } })).start(); }
    rw.read(() -> published[0]);
    for (Thread t : ts) t.join();
    if (plain != 2 || list.size() != 2 || h.get() != 2 || r.get("k1")[0] != 1) throw new AssertionError();
  }
}
