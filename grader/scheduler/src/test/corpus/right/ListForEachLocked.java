import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** forEach of a synchronized list calls back. */
public class ListForEachLocked {
  public static void main(String[] args) throws Exception {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2)));
    AtomicInteger sum = new AtomicInteger();
    Thread a = new Thread(() -> list.forEach(sum::addAndGet));
    Thread b = new Thread(() -> list.add(3));
    a.start();
    b.start();
    a.join();
    b.join();
    check(sum.get() == 3 || sum.get() == 6);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
