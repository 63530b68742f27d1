import java.util.concurrent.ConcurrentHashMap;

/** Two keys of one bin, and a table that grows while what one of them has is computed. */
public class SameBinTakesTurns {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
    Thread slow = new Thread(() -> map.computeIfAbsent(1, SameBinTakesTurns::rest));
    Thread beside = new Thread(() -> map.merge(17, 5, Integer::sum));
    Thread grows =
        new Thread(() -> {
          for (int i = 20; i < 34; i++) {
            map.put(i, i);
          }
        });
    slow.start();
    beside.start();
    grows.start();
    slow.join();
    beside.join();
    grows.join();
    if (map.size() != 16 || map.get(1) != 2 || map.get(17) != 5) {
      throw new IllegalStateException(map.toString());
    }
  }

  static int rest(int key) {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return key + 1;
  }
}
