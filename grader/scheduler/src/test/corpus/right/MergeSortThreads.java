import java.util.*;

public class MergeSortThreads {
  static void sort(int[] a, int[] tmp, int lo, int hi, int depth) throws InterruptedException {
    if (hi - lo < 2) return;
    int mid = (lo + hi) >>> 1;
    if (depth > 0) {
      Thread left = new Thread(() -> { try { sort(a, tmp, lo, mid, depth - 1); } catch (InterruptedException e) { throw new IllegalStateException(e); } });
      left.start();
      sort(a, tmp, mid, hi, depth - 1);
      left.join();
    } else { sort(a, tmp, lo, mid, 0); sort(a, tmp, mid, hi, 0); }
    System.arraycopy(a, lo, tmp, lo, hi - lo);
    for (int i = lo, j = mid, k = lo; k < hi; k++) a[k] = i < mid && (j >= hi || tmp[i] <= tmp[j]) ? tmp[i++] : tmp[j++];
  }
  public static void main(String[] args) throws Exception {
    int[] a = new Random(5).ints(24, 0, 100).toArray(); int[] want = a.clone(); Arrays.sort(want);
    sort(a, new int[a.length], 0, a.length, 2);
    if (!Arrays.equals(a, want)) throw new AssertionError(Arrays.toString(a));
  }
}
