import java.util.*;

public class MergeSortListInPlace {
  static void sort(List<Integer> list, int lo, int hi) throws InterruptedException {
    if (hi - lo < 2) return;
    int mid = (lo + hi) / 2;
    if (hi - lo > 3) {
      Thread t = Thread.startVirtualThread(() -> { try { sort(list, lo, mid); } catch (InterruptedException e) { throw new RuntimeException(e); } });
      sort(list, mid, hi);
      t.join();
    } else { sort(list, lo, mid); sort(list, mid, hi); }
    List<Integer> left = new ArrayList<>(list.subList(lo, mid)), right = new ArrayList<>(list.subList(mid, hi));
    int i = 0, j = 0, k = lo;
    while (i < left.size() || j < right.size()) list.set(k++, j == right.size() || i < left.size() && left.get(i) <= right.get(j) ? left.get(i++) : right.get(j++));
  }
  public static void main(String[] args) throws Exception {
    List<Integer> l = new ArrayList<>(List.of(5, 1, 4, 2, 8, 7, 3, 6));
    sort(l, 0, l.size());
    if (!l.equals(List.of(1, 2, 3, 4, 5, 6, 7, 8))) throw new AssertionError(l);
  }
}
