import java.util.concurrent.CountDownLatch;

/** A latch that is never at zero. */
public class LatchTooHigh {
  public static void main(String[] args) throws Exception {
    CountDownLatch latch = new CountDownLatch(2);
    new Thread(latch::countDown).start();
    latch.await();
  }
}
