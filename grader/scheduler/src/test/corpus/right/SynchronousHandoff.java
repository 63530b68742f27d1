import java.util.concurrent.SynchronousQueue;

/** A SynchronousQueue passes what its giver wrote. */
public class SynchronousHandoff {
  public static void main(String[] args) throws Exception {
    SynchronousQueue<int[]> q = new SynchronousQueue<>();
    Thread t =
        new Thread(() -> {
          try {
            int[] box = new int[1];
            box[0] = 9;
            q.put(box);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    t.start();
    check(q.take()[0] == 9);
    t.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
