import java.util.concurrent.ConcurrentHashMap;

/** A map's compute sleeps while another thread puts. */
public class ComputeSleeps {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>();
    Thread a =
        new Thread(() ->
            map.computeIfAbsent(
                1,
                k -> {
                  try {
                    Thread.sleep(10);
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  return 1;
                }));
    Thread b = new Thread(() -> map.putIfAbsent(1, 1));
    a.start();
    b.start();
    a.join();
    b.join();
    check(map.get(1) == 1);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
