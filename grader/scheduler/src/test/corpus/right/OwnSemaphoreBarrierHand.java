import java.util.*;

public class OwnSemaphoreBarrierHand {
  static class Sem { private int p; private final Queue<Object> fifo = new ArrayDeque<>(); Sem(int p) { this.p = p; }
    synchronized void acquire() throws InterruptedException { Object me = new Object(); fifo.add(me); try { while (p == 0 || fifo.peek() != me) wait(); p--; } finally { fifo.remove(me); notifyAll(); } }
    synchronized void release() { p++; notifyAll(); } }
  static class Barrier { private final int n; private int here; private long round; Barrier(int n) { this.n = n; }
    synchronized long await() throws InterruptedException { long r = round; if (++here == n) { here = 0; round++; notifyAll(); } else while (r == round) wait(); return r; } }
  public static void main(String[] args) throws Exception {
    Sem s = new Sem(1); Barrier b = new Barrier(3); int[] x = {0}; long[] sums = new long[3];
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) { int id = i; (ts[i] = Thread.ofVirtual().unstarted(() -> { try { for (int r = 0; r < 2; r++) { s.acquire(); try { x[0]++; } finally { s.release(); } b.await(); sums[id] += x[0]; b.await(); } } catch (InterruptedException e) { throw new RuntimeException(e); } })).start(); }
    for (Thread t : ts) t.join();
    for (long v : sums) if (v != 9) throw new AssertionError(Arrays.toString(sums));
  }
}
