import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** What is computed for one key waits for a thread that puts another one: only a bin is locked. */
public class ComputeWaitsForPut {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Integer, Integer> prices = new ConcurrentHashMap<>();
    CountDownLatch base = new CountDownLatch(1);
    Thread total =
        new Thread(() ->
            prices.computeIfAbsent(
                3,
                key -> {
                  try {
                    base.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  return prices.get(4) + 1;
                }));
    Thread list =
        new Thread(() -> {
          prices.put(4, 10);
          base.countDown();
        });
    total.start();
    list.start();
    total.join();
    list.join();
    if (prices.get(3) != 11) {
      throw new IllegalStateException(prices.toString());
    }
  }
}
