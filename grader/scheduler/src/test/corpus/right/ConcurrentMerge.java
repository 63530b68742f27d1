import java.util.concurrent.ConcurrentHashMap;

/** merge and compute on a ConcurrentHashMap. */
public class ConcurrentMerge {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
    Runnable r =
        () -> {
          map.merge("a", 1, Integer::sum);
          map.compute("b", (k, v) -> v == null ? 1 : v + 1);
        };
    Thread a = new Thread(r);
    Thread b = new Thread(r);
    a.start();
    b.start();
    a.join();
    b.join();
    check(map.get("a") == 2 && map.get("b") == 2);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
