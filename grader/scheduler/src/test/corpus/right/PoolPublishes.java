import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What main wrote before submit is seen, and what tasks wrote after get. */
public class PoolPublishes {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<Integer> in = new ArrayList<>();
    in.add(4);
    int[] out = new int[2];
    Future<?> a =
        pool.submit(() -> {
          out[0] = in.get(0);
        });
    Future<?> b =
        pool.submit(() -> {
          out[1] = in.size();
        });
    a.get();
    b.get();
    check(out[0] == 4 && out[1] == 1);
    pool.close();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
