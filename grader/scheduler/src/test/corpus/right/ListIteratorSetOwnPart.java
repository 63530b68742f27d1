import java.util.*;

public class ListIteratorSetOwnPart {
  public static void main(String[] args) throws Exception {
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4)); Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { List<Integer> part = l.subList(2 * i, 2 * i + 2); (ts[i] = new Thread(() -> { for (ListIterator<Integer> it = part.listIterator(); it.hasNext(); ) it.set(it.next() * 2); })).start(); }
    for (Thread t : ts) t.join();
    if (!l.equals(List.of(2, 4, 6, 8))) throw new AssertionError(l);
  }
}
