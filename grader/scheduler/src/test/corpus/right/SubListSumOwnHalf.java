import java.util.*;

public class SubListSumOwnHalf {
  public static void main(String[] args) throws Exception {
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4)); int[] sums = new int[2];
    Thread[] ts = new Thread[2];
    for (int w = 0; w < 2; w++) { int id = w, lo = 2 * w; (ts[w] = new Thread(() -> {
      for (int i = lo; i < lo + 2; i++) l.set(i, l.get(i) * 10);
      for (int x : l.subList(lo, lo + 2)) sums[id] += x;
    })).start(); }
    for (Thread t : ts) t.join();
    if (sums[0] != 30 || sums[1] != 70) throw new AssertionError(Arrays.toString(sums));
  }
}
