import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** What is drawn at random is used for control flow. */
public class RandomFollowsSeed {
  public static void main(String[] args) throws Exception {
    Random r = new Random();
    int n = ThreadLocalRandom.current().nextInt(3) + r.nextInt(3) + (int) (Math.random() * 2);
    AtomicInteger sum = new AtomicInteger();
    for (int i = 0; i < n; i++) {
      Thread t = new Thread(sum::incrementAndGet);
      t.start();
      t.join();
    }
    check(sum.get() == n);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
