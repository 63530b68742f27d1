import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A parallel stream that collects. */
public class ParallelStream {
  public static void main(String[] args) throws Exception {
    check(IntStream.range(0, 20).parallel().map(i -> i * i).sum() == 2470);
    check(
        List.of(1, 2, 3, 4).parallelStream()
            .map(i -> i + 1)
            .collect(Collectors.toList())
            .equals(List.of(2, 3, 4, 5)));
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
