import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class ConnectionPoolCondition implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock(true); private final Condition free = lock.newCondition();
  private final BitSet used = new BitSet(); private final int size; private boolean closed;
  ConnectionPoolCondition(int n) { size = n; }
  OptionalInt acquire(long ms) throws InterruptedException {
    long nanos = TimeUnit.MILLISECONDS.toNanos(ms);
    lock.lock();
    try {
      while (!closed && used.cardinality() == size) { if (nanos <= 0) return OptionalInt.empty(); nanos = free.awaitNanos(nanos); }
      if (closed) throw new IllegalStateException("closed");
      int i = used.nextClearBit(0); used.set(i); return OptionalInt.of(i);
    } finally { lock.unlock(); }
  }
  void release(int i) { lock.lock(); try { used.clear(i); free.signal(); } finally { lock.unlock(); } }
  @Override public void close() { lock.lock(); try { closed = true; free.signalAll(); } finally { lock.unlock(); } }
  public static void main(String[] args) throws Exception {
    int timeouts = 0; boolean refused = false;
    try (var p = new ConnectionPoolCondition(1)) {
      int a = p.acquire(10).orElseThrow();
      Future<OptionalInt> f; try (var ex = Executors.newSingleThreadExecutor()) { f = ex.submit(() -> p.acquire(50)); }
      if (f.get().isEmpty()) timeouts++;
      FutureTask<OptionalInt> g = new FutureTask<>(() -> p.acquire(1000)); Thread t = new Thread(g); t.start();
      Thread.sleep(20); p.release(a); t.join();
      if (g.get().isEmpty()) throw new AssertionError();
      Thread u = new Thread(g = new FutureTask<>(() -> p.acquire(100_000))); u.start();
      p.close(); u.join();
      try { g.get(); } catch (ExecutionException e) { refused = e.getCause() instanceof IllegalStateException; }
    }
    if (timeouts != 1 || !refused) throw new AssertionError(timeouts + " " + refused);
  }
}
