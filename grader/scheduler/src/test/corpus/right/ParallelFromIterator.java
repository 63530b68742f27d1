import java.util.*;
import java.util.stream.*;

public class ParallelFromIterator {
  static class Range implements Iterable<int[]> {
    private final int n; Range(int n) { this.n = n; }
    public Iterator<int[]> iterator() { return new Iterator<>() { private int i; public boolean hasNext() { return i < n; } public int[] next() { return new int[] {i++}; } }; }
  }
  public static void main(String[] args) {
    int sum = StreamSupport.stream(new Range(8).spliterator(), true).mapToInt(a -> a[0]).sum();
    List<int[]> l = StreamSupport.stream(new Range(5).spliterator(), true).toList();
    int again = 0; for (int[] a : l) again += a[0];
    if (sum != 28 || again != 10) throw new AssertionError(sum + " " + again);
  }
}
