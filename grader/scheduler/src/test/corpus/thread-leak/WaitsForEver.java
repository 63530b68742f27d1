import java.util.concurrent.SynchronousQueue;

/** A thread that waits for what does not come. */
public class WaitsForEver {
  public static void main(String[] args) throws Exception {
    SynchronousQueue<Integer> q = new SynchronousQueue<>();
    new Thread(
            () -> {
              try {
                q.take();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            },
            "left")
        .start();
  }
}
