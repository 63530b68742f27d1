import java.util.ArrayList;
import java.util.List;

/** Two threads race to a holder class. */
public class LazyHolder {
  static class Holder {
    static final List<Integer> INSTANCE = new ArrayList<>();

    static {
      INSTANCE.add(1);
      Thread.yield();
    }
  }

  public static void main(String[] args) throws Exception {
    Thread a = new Thread(() -> check(Holder.INSTANCE.size() == 1));
    Thread b = new Thread(() -> check(Holder.INSTANCE.size() == 1));
    a.start();
    b.start();
    a.join();
    b.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
