import java.util.concurrent.ArrayBlockingQueue;

/** A bounded queue drained after the joins. */
public class FullChannel {
  public static void main(String[] args) throws Exception {
    ArrayBlockingQueue<Integer> q = new ArrayBlockingQueue<>(1);
    Thread t =
        new Thread(() -> {
          try {
            q.put(1);
            q.put(2);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    t.start();
    t.join();
    q.take();
  }
}
