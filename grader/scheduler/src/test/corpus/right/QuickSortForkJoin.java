import java.util.*;
import java.util.concurrent.*;

public class QuickSortForkJoin {
  static class Sort extends RecursiveAction {
    final List<Integer> l; final int lo, hi;
    Sort(List<Integer> l, int lo, int hi) { this.l = l; this.lo = lo; this.hi = hi; }
    @Override protected void compute() {
      if (lo >= hi) return;
      int p = l.get((lo + hi) / 2), i = lo, j = hi;
      while (i <= j) { while (l.get(i) < p) i++; while (l.get(j) > p) j--; if (i <= j) Collections.swap(l, i++, j--); }
      invokeAll(new Sort(l, lo, j), new Sort(l, i, hi));
    }
  }
  public static void main(String[] args) {
    List<Integer> l = new ArrayList<>(List.of(5, 3, 9, 1, 7, 2, 8));
    try (ForkJoinPool p = new ForkJoinPool(2)) { p.invoke(new Sort(l, 0, l.size() - 1)); }
    if (!l.equals(List.of(1, 2, 3, 5, 7, 8, 9))) throw new AssertionError(l);
    Integer[] arr = {4, 2, 3};
    new Sort(Arrays.asList(arr), 0, 2).invoke();
    if (arr[0] != 2 || arr[2] != 4) throw new AssertionError();
  }
}
