import java.util.*;
import java.util.concurrent.*;

public class PrimesEmptyPool {
  static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(numbers.size());
    Map<Integer, Boolean> m = new ConcurrentHashMap<>();
    for (int n : numbers) pool.execute(() -> m.put(n, n > 1));
    pool.shutdown(); pool.awaitTermination(1, TimeUnit.DAYS);
    return m;
  }
  public static void main(String[] args) throws Exception {
    if (checkAll(List.of(2)).size() != 1) throw new AssertionError();
    if (!checkAll(Collections.emptyList()).isEmpty()) throw new AssertionError();
  }
}
