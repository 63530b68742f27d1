import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;

/** A CyclicBarrier with an action. */
public class Barrier {
  public static void main(String[] args) throws Exception {
    int[] slots = new int[2];
    int[] sum = new int[1];
    CyclicBarrier barrier = new CyclicBarrier(2, () -> sum[0] = slots[0] + slots[1]);
    List<Thread> ts = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int k = i;
      Thread t =
          new Thread(() -> {
            slots[k] = k + 1;
            try {
              barrier.await();
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
            check(sum[0] == 3);
          });
      ts.add(t);
      t.start();
    }
    for (Thread t : ts) t.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
