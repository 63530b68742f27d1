import java.util.Arrays;
import java.util.stream.IntStream;

/** Arrays.parallelSort of a small and a large array. */
public class ParallelSort {
  public static void main(String[] args) throws Exception {
    int[] xs = IntStream.range(0, 20_000).map(i -> 20_000 - i).toArray();
    Arrays.parallelSort(xs);
    check(xs[0] == 1 && xs[19_999] == 20_000);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
