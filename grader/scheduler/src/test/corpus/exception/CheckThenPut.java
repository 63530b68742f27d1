import java.util.concurrent.ConcurrentHashMap;

/** get and put on a ConcurrentHashMap. */
public class CheckThenPut {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
    map.put("a", 0);
    Runnable r = () -> map.put("a", map.get("a") + 1);
    Thread a = new Thread(r);
    Thread b = new Thread(r);
    a.start();
    b.start();
    a.join();
    b.join();
    check(map.get("a") == 2);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
