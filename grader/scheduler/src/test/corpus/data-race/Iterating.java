import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.List;

/** Iterating a synchronized list without holding it. */
public class Iterating {
  public static void main(String[] args) throws Exception {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    Thread a = new Thread(() -> list.add(2));
    a.start();
    try {
      for (int i : list) check(i > 0);
    } catch (ConcurrentModificationException e) {
    }
    a.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
