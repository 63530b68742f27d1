import java.util.*;
import java.util.concurrent.locks.*;

public class RwWriteCondition {
  private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock(); private final Lock r = rw.readLock(), w = rw.writeLock(); private final Condition changed = w.newCondition(); private int v; private final List<Integer> seen = new ArrayList<>();
  void set(int x) { w.lock(); try { v = x; seen.add(x); changed.signalAll(); } finally { w.unlock(); } }
  int get() { r.lock(); try { return v + seen.size(); } finally { r.unlock(); } }
  void await(int x) throws InterruptedException { w.lock(); try { while (v < x) changed.await(); } finally { w.unlock(); } }
  public static void main(String[] args) throws Exception {
    RwWriteCondition c = new RwWriteCondition(); Thread t = new Thread(() -> { c.set(1); c.set(2); }), u = new Thread(() -> { if (c.get() > 4) throw new AssertionError(); });
    t.start(); u.start(); c.await(2); if (c.get() != 4) throw new AssertionError(); t.join(); u.join();
  }
}
