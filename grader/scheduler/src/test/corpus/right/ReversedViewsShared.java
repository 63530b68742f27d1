import java.util.*;

public class ReversedViewsShared {
  public static void main(String[] args) throws Exception {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    LinkedHashMap<String, Integer> map = new LinkedHashMap<>(Map.of("a", 1));
    TreeMap<Integer, String> tree = new TreeMap<>(Map.of(1, "x", 2, "y"));
    int[] sums = new int[2];
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) {
      int at = i;
      (ts[i] = new Thread(() -> {
        for (int x : list.reversed()) sums[at] = sums[at] * 10 + x;
        sums[at] += map.reversed().size() + tree.descendingMap().firstKey();
      })).start();
    }
    for (Thread t : ts) t.join();
    if (sums[0] != 324 || sums[1] != 324) throw new AssertionError(Arrays.toString(sums));
  }
}
