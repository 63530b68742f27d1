import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** One pill for three consumers. */
public class OnePillForThree {
  public static void main(String[] args) throws Exception {
    LinkedBlockingQueue<Integer> q = new LinkedBlockingQueue<>();
    List<Thread> ts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Thread t =
          new Thread(() -> {
            try {
              while (q.take() >= 0) {}
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          });
      ts.add(t);
      t.start();
    }
    q.put(-1);
    for (Thread t : ts) t.join();
  }
}
