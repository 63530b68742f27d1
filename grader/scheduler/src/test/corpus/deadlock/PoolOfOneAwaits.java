import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;

/** The only worker waits on a latch that the next task would open: no pool makes up for that. */
public class PoolOfOneAwaits {
  public static void main(String[] args) {
    CountDownLatch stirred = new CountDownLatch(1);
    ForkJoinPool kitchen = new ForkJoinPool(1);
    CompletableFuture<Void> soup =
        CompletableFuture.runAsync(
            () -> {
              try {
                stirred.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            },
            kitchen);
    CompletableFuture.runAsync(stirred::countDown, kitchen);
    soup.join();
  }
}
