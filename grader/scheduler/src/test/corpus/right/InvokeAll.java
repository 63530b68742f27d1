import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** invokeAll waits for its tasks. */
public class InvokeAll {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    int[] out = new int[3];
    List<Callable<Integer>> cs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int k = i;
      cs.add(() -> out[k] = k);
    }
    for (Future<Integer> f : pool.invokeAll(cs)) f.get();
    check(out[1] + out[2] == 3);
    pool.shutdown();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
