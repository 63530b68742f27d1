import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** isEmpty, then take. */
public class IsEmptyThenTake {
  public static void main(String[] args) throws Exception {
    LinkedBlockingQueue<Integer> q = new LinkedBlockingQueue<>(List.of(1));
    Runnable r =
        () -> {
          try {
            if (!q.isEmpty()) q.take();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };
    Thread a = new Thread(r);
    Thread b = new Thread(r);
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
