import java.util.concurrent.CountDownLatch;

/** countDown before the work. */
public class AdvancesPastLatch {
  public static void main(String[] args) throws Exception {
    int[] out = new int[1];
    CountDownLatch latch = new CountDownLatch(1);
    Thread t =
        new Thread(() -> {
          latch.countDown();
          out[0] = 1;
        });
    t.start();
    latch.await();
    int r = out[0];
    t.join();
  }
}
