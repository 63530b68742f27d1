import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class FifoMutexPark {
  private final AtomicBoolean locked = new AtomicBoolean(); private final Queue<Thread> waiters = new ConcurrentLinkedQueue<>();
  void lock() {
    boolean interrupted = false;
    waiters.add(Thread.currentThread());
    while (waiters.peek() != Thread.currentThread() || !locked.compareAndSet(false, true)) { LockSupport.park(this); if (Thread.interrupted()) interrupted = true; }
    waiters.remove();
    if (interrupted) Thread.currentThread().interrupt();
  }
  void unlock() { locked.set(false); LockSupport.unpark(waiters.peek()); }
  int n;
  public static void main(String[] args) throws Exception {
    FifoMutexPark m = new FifoMutexPark(); Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) (ts[i] = new Thread(() -> { for (int k = 0; k < 2; k++) { m.lock(); try { m.n++; } finally { m.unlock(); } } })).start();
    ts[0].interrupt();
    for (Thread t : ts) t.join();
    if (m.n != 6) throw new AssertionError(m.n);
  }
}
