import java.util.List;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;

/** PriorityBlockingQueue and LinkedTransferQueue. */
public class PriorityAndDelay {
  public static void main(String[] args) throws Exception {
    PriorityBlockingQueue<Integer> q = new PriorityBlockingQueue<>(List.of(3, 1));
    LinkedTransferQueue<int[]> x = new LinkedTransferQueue<>();
    Thread t =
        new Thread(() -> {
          try {
            int[] box = {4};
            x.transfer(box);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    t.start();
    check(x.take()[0] == 4 && q.take() == 1);
    t.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
