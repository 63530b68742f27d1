import java.util.*;

public class SubListCollectionsSort {
  public static void main(String[] args) throws Exception {
    List<Integer> l = new ArrayList<>(Arrays.asList(4, 2, 3, 1));
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { List<Integer> part = l.subList(2 * i, 2 * i + 2); (ts[i] = new Thread(() -> Collections.sort(part))).start(); }
    for (Thread t : ts) t.join();
    if (!l.equals(List.of(2, 4, 1, 3))) throw new AssertionError(l);
  }
}
