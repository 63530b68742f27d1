import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Iterating a synchronized list while holding it. */
public class SynchronizedList {
  public static void main(String[] args) throws Exception {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>());
    Thread a =
        new Thread(() -> {
          list.add(1);
          list.add(2);
        });
    Thread b =
        new Thread(() -> {
          synchronized (list) {
            int s = 0;
            for (int i : list) s += i;
            check(s == 0 || s == 1 || s == 3);
          }
        });
    a.start();
    b.start();
    a.join();
    b.join();
    check(list.size() == 2);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
