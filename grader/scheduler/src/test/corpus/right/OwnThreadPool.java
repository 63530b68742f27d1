import java.util.*;

public class OwnThreadPool implements java.util.concurrent.Executor, AutoCloseable {
  private final LinkedList<Runnable> jobs = new LinkedList<>(); private final List<Thread> threads = new ArrayList<>(); private boolean shut; private int active; private final List<Throwable> errors = new ArrayList<>();
  OwnThreadPool(int n) { for (int i = 0; i < n; i++) { Thread t = new Thread(this::loop, "pool-" + i); threads.add(t); t.start(); } }
  private void loop() {
    while (true) {
      Runnable r;
      synchronized (jobs) { while (jobs.isEmpty()) { if (shut) return; try { jobs.wait(); } catch (InterruptedException e) { if (shut) return; } } r = jobs.removeFirst(); active++; }
      try { r.run(); } catch (Throwable t) { synchronized (errors) { errors.add(t); } }
      finally { synchronized (jobs) { active--; jobs.notifyAll(); } }
    }
  }
  public void execute(Runnable r) { synchronized (jobs) { if (shut) throw new java.util.concurrent.RejectedExecutionException(); jobs.addLast(r); jobs.notify(); } }
  void quiesce() throws InterruptedException { synchronized (jobs) { while (!jobs.isEmpty() || active > 0) jobs.wait(); } }
  public void close() { synchronized (jobs) { if (shut) return; shut = true; jobs.notifyAll(); } for (Thread t : threads) try { t.join(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); } }
  public static void main(String[] args) throws Exception {
    int[] done = new int[4];
    try (OwnThreadPool p = new OwnThreadPool(2)) {
      for (int i = 0; i < 4; i++) { int at = i; p.execute(() -> { if (at == 2) throw new IllegalStateException(); done[at] = 1; }); }
      p.quiesce();
      if (Arrays.stream(done).sum() != 3) throw new AssertionError(Arrays.toString(done));
      p.close();
      try { p.execute(() -> { }); throw new AssertionError(); } catch (java.util.concurrent.RejectedExecutionException e) { }
      synchronized (p.errors) { if (p.errors.size() != 1) throw new AssertionError(p.errors); }
    }
  }
}
