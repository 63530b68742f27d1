import java.util.ArrayList;
import java.util.List;

/** Static state begins anew in each schedule. */
public class StaticState {
  static int count;
  static final List<Integer> list = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    check(count == 0 && list.isEmpty());
    count++;
    list.add(1);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
