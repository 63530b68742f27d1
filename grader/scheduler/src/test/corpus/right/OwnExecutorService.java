import java.util.*;
import java.util.concurrent.*;

public class OwnExecutorService extends AbstractExecutorService {
  private final Set<Thread> live = new HashSet<>(); private boolean shut;
  public synchronized void execute(Runnable r) {
    if (shut) throw new RejectedExecutionException();
    Thread t = new Thread(() -> { try { r.run(); } finally { synchronized (this) { live.remove(Thread.currentThread()); notifyAll(); } } });
    live.add(t); t.start();
  }
  public synchronized void shutdown() { shut = true; notifyAll(); }
  public synchronized List<Runnable> shutdownNow() { shutdown(); live.forEach(Thread::interrupt); return List.of(); }
  public synchronized boolean isShutdown() { return shut; }
  public synchronized boolean isTerminated() { return shut && live.isEmpty(); }
  public synchronized boolean awaitTermination(long t, TimeUnit u) throws InterruptedException {
    long end = System.nanoTime() + u.toNanos(t);
    while (!isTerminated()) { long left = end - System.nanoTime(); if (left <= 0) return false; wait(left / 1_000_000, (int) (left % 1_000_000)); }
    return true;
  }
  public static void main(String[] args) throws Exception {
    List<Integer> plain = new ArrayList<>();
    try (OwnExecutorService s = new OwnExecutorService()) {
      Future<Integer> f = s.submit(() -> { synchronized (plain) { plain.add(1); } return 5; });
      List<Future<String>> l = s.invokeAll(List.of(() -> "a", () -> "b"));
      String any = s.invokeAny(List.of(() -> { Thread.sleep(10_000); return "slow"; }, () -> "fast"));
      if (f.get() != 5 || !l.get(1).get().equals("b") || !any.equals("fast")) throw new AssertionError();
      CompletableFuture<Void> c = CompletableFuture.runAsync(() -> { synchronized (plain) { plain.add(2); } }, s);
      c.join();
    }
    if (plain.size() != 2) throw new AssertionError();
  }
}
