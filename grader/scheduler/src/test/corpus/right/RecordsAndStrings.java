import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Records, text blocks and string concatenation across threads. */
public class RecordsAndStrings {
  static record P(int x, String s) {}

  public static void main(String[] args) throws Exception {
    BlockingQueue<P> q = new LinkedBlockingQueue<>();
    Thread t = new Thread(() -> q.add(new P(1, "a" + Thread.currentThread().getName())));
    t.start();
    check(q.take().equals(new P(1, "aThread-0")));
    t.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
