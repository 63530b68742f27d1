import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
import java.util.concurrent.atomic.*;
/** Every blocking call answers to an interrupt. */
public class InterruptEverywhere {
  interface Blocking { void run() throws Exception; }
  public static void main(String[] args) throws Exception {
    ReentrantLock held = new ReentrantLock(); held.lock();
    ReentrantReadWriteLock rw = new ReentrantReadWriteLock(); rw.writeLock().lock();
    Semaphore none = new Semaphore(0);
    List<Blocking> all = List.of(
        () -> Thread.sleep(100_000), () -> new CountDownLatch(1).await(), none::acquire, held::lockInterruptibly, () -> held.tryLock(1, TimeUnit.DAYS),
        () -> rw.readLock().lockInterruptibly(), () -> new ArrayBlockingQueue<Integer>(1).take(), () -> new SynchronousQueue<Integer>().put(1),
        () -> new LinkedBlockingDeque<Integer>().takeLast(), () -> new LinkedTransferQueue<Integer>().transfer(1), () -> new DelayQueue<>().take(), () -> new PriorityBlockingQueue<Integer>().take(),
        () -> new CyclicBarrier(2).await(), () -> new Exchanger<Integer>().exchange(1), () -> new Phaser(1).awaitAdvanceInterruptibly(0), () -> new CompletableFuture<Integer>().get(),
        () -> new FutureTask<>(() -> 1).get(), () -> { Object o = new Object(); synchronized (o) { o.wait(); } }, () -> Thread.currentThread().join(),
        () -> { ReentrantLock l = new ReentrantLock(); Condition c = l.newCondition(); l.lock(); try { c.await(); } finally { l.unlock(); } },
        () -> new StampedLock().writeLockInterruptibly(), () -> { LockSupport.park(); if (Thread.interrupted()) throw new InterruptedException(); });
    AtomicInteger hits = new AtomicInteger();
    List<Thread> ts = new ArrayList<>();
    for (Blocking b : all) {
      Thread t = new Thread(() -> { try { b.run(); } catch (InterruptedException e) { hits.incrementAndGet(); } catch (Exception e) { throw new IllegalStateException(e); } });
      t.start(); ts.add(t);
    }
    Thread.sleep(10);
    for (Thread t : ts) t.interrupt();
    for (Thread t : ts) t.join();
    if (hits.get() < all.size() - 1) throw new IllegalStateException(hits + " of " + all.size());
  }
}
