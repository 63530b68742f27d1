import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Each thread sets its own slot of a list. */
public class SlotsInList {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>(Collections.nCopies(2, 0));
    Thread a = new Thread(() -> list.set(0, 1));
    Thread b = new Thread(() -> list.set(1, 2));
    a.start();
    b.start();
    a.join();
    b.join();
    check(list.get(0) + list.get(1) == 3);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
