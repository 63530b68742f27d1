import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Iterating while another adds. */
public class CopyOnWrite {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new CopyOnWriteArrayList<>();
    Thread a = new Thread(() -> list.add(1));
    a.start();
    int s = 0;
    for (int i : list) s += i;
    a.join();
    check(s <= 1 && list.size() == 1);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
