import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A queue with a poison pill for each consumer. */
public class BlockingQueuePill {
  public static void main(String[] args) throws Exception {
    LinkedBlockingQueue<Integer> q = new LinkedBlockingQueue<>();
    AtomicInteger sum = new AtomicInteger();
    List<Thread> ts = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Thread t =
          new Thread(() -> {
            try {
              for (int x = q.take(); x >= 0; x = q.take()) sum.addAndGet(x);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          });
      ts.add(t);
      t.start();
    }
    for (int i = 1; i <= 3; i++) q.put(i);
    q.put(-1);
    q.put(-1);
    for (Thread t : ts) t.join();
    check(sum.get() == 6);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
