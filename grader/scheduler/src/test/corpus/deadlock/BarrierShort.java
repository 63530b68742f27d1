import java.util.concurrent.CyclicBarrier;

/** A barrier with a party too many. */
public class BarrierShort {
  public static void main(String[] args) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(3);
    Thread t =
        new Thread(() -> {
          try {
            barrier.await();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    t.start();
    barrier.await();
  }
}
