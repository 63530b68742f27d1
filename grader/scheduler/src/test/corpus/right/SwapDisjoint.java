import java.util.*;

public class SwapDisjoint {
  public static void main(String[] args) throws Exception {
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4));
    Thread a = new Thread(() -> Collections.swap(l, 0, 1)), b = new Thread(() -> Collections.swap(l, 2, 3));
    a.start(); b.start(); a.join(); b.join();
    if (!l.equals(List.of(2, 1, 4, 3))) throw new AssertionError(l);
  }
}
