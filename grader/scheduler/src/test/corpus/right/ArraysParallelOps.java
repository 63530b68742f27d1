import java.util.*;
import java.util.stream.*;

public class ArraysParallelOps {
  public static void main(String[] args) {
    int[] offset = {0}; offset[0] = 3;
    int[] a = new int[9]; boolean[] seen = new boolean[9];
    Arrays.parallelSetAll(a, i -> { seen[i] = true; return i + offset[0]; });
    for (boolean b : seen) if (!b) throw new AssertionError();
    Arrays.parallelPrefix(a, Integer::sum);
    if (a[8] != 63) throw new AssertionError(Arrays.toString(a));
    String[] s = IntStream.range(0, 20).mapToObj(i -> "s" + (19 - i)).toArray(String[]::new);
    Arrays.parallelSort(s, Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    if (!s[0].equals("s0") || !s[19].equals("s19")) throw new AssertionError(Arrays.toString(s));
    List<int[]> boxes = Stream.generate(() -> new int[1]).limit(5).toList();
    boxes.parallelStream().forEach(b -> b[0]++);
    boxes.parallelStream().map(b -> { b[0]++; return b; }).forEachOrdered(b -> b[0]++);
    for (int[] b : boxes) if (b[0] != 3) throw new AssertionError();
  }
}
