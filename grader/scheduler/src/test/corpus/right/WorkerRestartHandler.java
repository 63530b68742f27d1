import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class WorkerRestartHandler {
  static final BlockingQueue<Integer> jobs = new LinkedBlockingQueue<>();
  static final AtomicInteger restarts = new AtomicInteger(); static final AtomicInteger sum = new AtomicInteger();
  static final CountDownLatch finished = new CountDownLatch(2);
  static class Factory implements ThreadFactory {
    public Thread newThread(Runnable r) { Thread t = new Thread(r); t.setUncaughtExceptionHandler(this::died); return t; }
    private void died(Thread t, Throwable e) { if (e instanceof ArithmeticException) { restarts.incrementAndGet(); newThread(WorkerRestartHandler::work).start(); } }
  }
  static void work() {
    try { while (true) { int j = jobs.take(); if (j < 0) { finished.countDown(); return; } sum.addAndGet(12 / j); } }
    catch (InterruptedException e) { Thread.currentThread().interrupt(); }
  }
  public static void main(String[] args) throws Exception {
    Factory f = new Factory();
    for (int i = 0; i < 2; i++) f.newThread(WorkerRestartHandler::work).start();
    for (int j : new int[] {1, 0, 2, 0, 3, -1, -1}) jobs.put(j);
    if (!finished.await(1, TimeUnit.MINUTES)) throw new AssertionError("workers lost");
    if (restarts.get() != 2 || sum.get() != 22) throw new AssertionError(restarts + " " + sum);
  }
}
