import java.util.*;
import java.util.concurrent.*;

public class DlPoolAsQueue {
  static class Tagged extends Thread { final int id; Tagged(Runnable r, int id) { super(r); this.id = id; } }
  public static void main(String[] args) throws Exception {
    Iterator<Integer> ids = List.of(1, 2, 3).iterator();
    ThreadPoolExecutor pool = new ThreadPoolExecutor(3, 3, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> new Tagged(r, ids.next()));
    pool.prestartAllCoreThreads();
    ConcurrentHashMap<Integer, Integer> by = new ConcurrentHashMap<>();
    for (int i = 1; i <= 3; i++) by.put(i, 0);
    for (int i = 0; i < 9; i++) pool.execute(() -> {
      try { Thread.sleep(new SplittableRandom().nextInt(100, 1001)); by.merge(((Tagged) Thread.currentThread()).id, 1, Integer::sum); }
      catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    });
    pool.shutdown();
    boolean ok = pool.awaitTermination(800, TimeUnit.MILLISECONDS);
    List<Runnable> rest = ok ? List.of() : pool.shutdownNow();
    while (!pool.isTerminated()) pool.awaitTermination(1, TimeUnit.SECONDS);
    int sum = by.values().stream().mapToInt(i -> i).sum();
    if (ok && sum != 9 || sum + rest.size() > 9 || sum + rest.size() < 6) throw new AssertionError(by + " " + rest.size());
  }
}
