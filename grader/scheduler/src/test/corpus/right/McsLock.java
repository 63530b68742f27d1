import java.util.concurrent.atomic.*;
/** The Art of Multiprocessor Programming, MCS and CLH queue locks. */
public class McsLock {
  static class QNode { volatile boolean locked; volatile QNode next; }
  static class Mcs {
    final AtomicReference<QNode> tail = new AtomicReference<>(); final ThreadLocal<QNode> my = ThreadLocal.withInitial(QNode::new);
    void lock() { QNode q = my.get(); QNode p = tail.getAndSet(q); if (p != null) { q.locked = true; p.next = q; while (q.locked) Thread.onSpinWait(); } }
    void unlock() { QNode q = my.get(); if (q.next == null) { if (tail.compareAndSet(q, null)) return; while (q.next == null) Thread.onSpinWait(); } q.next.locked = false; q.next = null; }
  }
  static class Clh {
    static class N { volatile boolean locked; }
    final AtomicReference<N> tail = new AtomicReference<>(new N()); final ThreadLocal<N> pred = new ThreadLocal<>(), node = ThreadLocal.withInitial(N::new);
    void lock() { N n = node.get(); n.locked = true; N p = tail.getAndSet(n); pred.set(p); while (p.locked) Thread.yield(); }
    void unlock() { N n = node.get(); n.locked = false; node.set(pred.get()); }
  }
  static int a, b;
  public static void main(String[] args) throws Exception {
    Mcs m = new Mcs(); Clh c = new Clh();
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) { ts[i] = new Thread(() -> { for (int k = 0; k < 2; k++) { m.lock(); try { a++; } finally { m.unlock(); } c.lock(); try { b++; } finally { c.unlock(); } } }); ts[i].start(); }
    for (Thread t : ts) t.join();
    if (a != 6 || b != 6) throw new IllegalStateException(a + " " + b);
  }
}
