import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class DlClosableChannel {
  static final class Channel<T> implements AutoCloseable {
    private final Lock lock = new ReentrantLock(); private final Condition notEmpty = lock.newCondition(), notFull = lock.newCondition();
    private final Deque<T> items = new ArrayDeque<>(); private final int capacity; private boolean closed;
    Channel(int capacity) { this.capacity = capacity; }
    void send(T t) throws InterruptedException {
      lock.lockInterruptibly();
      try { while (items.size() == capacity && !closed) notFull.await(); if (closed) throw new IllegalStateException("closed"); items.addLast(t); notEmpty.signal(); }
      finally { lock.unlock(); }
    }
    Optional<T> receive() throws InterruptedException {
      lock.lockInterruptibly();
      try { while (items.isEmpty() && !closed) notEmpty.await(); T t = items.pollFirst(); notFull.signal(); return Optional.ofNullable(t); }
      finally { lock.unlock(); }
    }
    @Override public void close() { lock.lock(); try { closed = true; notEmpty.signalAll(); notFull.signalAll(); } finally { lock.unlock(); } }
  }
  public static void main(String[] args) throws Exception {
    Map<Integer, Integer> done = new ConcurrentSkipListMap<>(Map.of(1, 0, 2, 0, 3, 0));
    Channel<String> ch = new Channel<>(1);
    CountDownLatch all = new CountDownLatch(3);
    Thread[] ws = new Thread[3];
    for (int i = 0; i < 3; i++) {
      int id = i + 1;
      ws[i] = Thread.ofVirtual().name("w" + id).start(() -> {
        try {
          Optional<String> f;
          while ((f = ch.receive()).isPresent()) { Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001)); done.compute(id, (k, v) -> v + 1); }
        } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        finally { all.countDown(); }
      });
    }
    try (ch) { for (String s : "a b c d e f g".split(" ")) ch.send(s); }
    if (!all.await(30, TimeUnit.SECONDS)) { for (Thread w : ws) w.interrupt(); throw new AssertionError("late"); }
    for (Thread w : ws) w.join();
    if (done.values().stream().mapToInt(Integer::intValue).sum() != 7) throw new AssertionError(done);
  }
}
