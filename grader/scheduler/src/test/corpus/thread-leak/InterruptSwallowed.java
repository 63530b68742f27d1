import java.util.concurrent.CountDownLatch;

/** A worker that goes on after the interrupt. */
public class InterruptSwallowed {
  public static void main(String[] args) throws Exception {
    Thread t =
        new Thread(
            () -> {
              while (true) {
                try {
                  new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                  Thread.yield();
                }
              }
            },
            "stubborn");
    t.start();
    t.interrupt();
  }
}
