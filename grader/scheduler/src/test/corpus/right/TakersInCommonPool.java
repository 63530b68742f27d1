import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;

/** More tasks than the common pool has workers take from a queue, which another one fills. */
public class TakersInCommonPool {
  static final ArrayBlockingQueue<Integer> PLATES = new ArrayBlockingQueue<>(2);

  static int take() {
    try {
      return PLATES.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static void serve() {
    try {
      for (int i = 0; i < 4; i++) {
        PLATES.put(i);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] args) {
    List<CompletableFuture<Integer>> guests = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      guests.add(CompletableFuture.supplyAsync(TakersInCommonPool::take));
    }
    CompletableFuture<Void> cook = CompletableFuture.runAsync(TakersInCommonPool::serve);
    int sum = guests.stream().mapToInt(CompletableFuture::join).sum();
    cook.join();
    if (sum != 6) {
      throw new IllegalStateException("sum " + sum);
    }
  }
}
