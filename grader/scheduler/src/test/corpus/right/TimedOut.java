import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Every timed wait gives up in time, and not before. */
public class TimedOut {
  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    Object lock = new Object();
    synchronized (lock) {
      lock.wait(100);
    }
    check(!new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS));
    check(new LinkedBlockingQueue<Integer>().poll(100, TimeUnit.MILLISECONDS) == null);
    try {
      new CompletableFuture<Integer>().get(100, TimeUnit.MILLISECONDS);
      check(false);
    } catch (TimeoutException e) {
      check(true);
    }
    Thread t =
        new Thread(() -> {
          try {
            Thread.sleep(300);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    t.start();
    t.join(100);
    check(t.isAlive());
    t.join();
    long ms = (System.nanoTime() - start) / 1_000_000;
    check(ms >= 700 && ms < 710);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
