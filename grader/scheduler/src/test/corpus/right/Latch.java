import java.util.concurrent.CountDownLatch;

/** A CountDownLatch publishes the slots. */
public class Latch {
  public static void main(String[] args) throws Exception {
    int[] slots = new int[3];
    CountDownLatch latch = new CountDownLatch(3);
    for (int i = 0; i < 3; i++) {
      int k = i;
      new Thread(
              () -> {
                slots[k] = k;
                latch.countDown();
              })
          .start();
    }
    latch.await();
    check(slots[0] + slots[1] + slots[2] == 3);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
