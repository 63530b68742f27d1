import java.util.concurrent.*;
public class RunLatchInPool {
  public static void main(String[] args) throws Exception {
    CountDownLatch l = new CountDownLatch(3); ExecutorService ex = Executors.newFixedThreadPool(2);
    for (int i = 0; i < 3; i++) ex.submit(() -> { l.countDown(); l.await(); return null; });
    ex.shutdown(); ex.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
  }
}
