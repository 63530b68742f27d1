import java.util.*;
import java.util.concurrent.*;

public class PrimesLoopVariableField {
  static int current;
  public static void main(String[] args) throws Exception {
    Map<Integer, Boolean> m = new ConcurrentHashMap<>();
    ExecutorService ex = Executors.newCachedThreadPool();
    for (current = 2; current < 5; current++) ex.execute(() -> m.put(current, current % 2 == 1));
    ex.shutdown();
    ex.awaitTermination(1, TimeUnit.MINUTES);
  }
}
