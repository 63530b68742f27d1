import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Three sleepers wake in the order of their times. */
public class SleepsInOrder {
  public static void main(String[] args) throws Exception {
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    List<Thread> ts = new ArrayList<>();
    int[] ms = {300, 100, 200};
    for (int m : ms) {
      Thread t =
          new Thread(() -> {
            try {
              Thread.sleep(m);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            order.add(m);
          });
      ts.add(t);
      t.start();
    }
    for (Thread t : ts) t.join();
    check(order.equals(List.of(100, 200, 300)));
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
