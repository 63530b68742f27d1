import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** What is computed for a key waits for a thread that needs the same bin of the table. */
public class SameBinWaits {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<Integer, Integer> rooms = new ConcurrentHashMap<>();
    CountDownLatch cleaned = new CountDownLatch(1);
    Thread guest =
        new Thread(() ->
            rooms.computeIfAbsent(
                1,
                room -> {
                  try {
                    cleaned.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  return 0;
                }));
    Thread maid =
        new Thread(() -> {
          rooms.put(17, 0);
          cleaned.countDown();
        });
    guest.start();
    maid.start();
    guest.join();
    maid.join();
  }
}
