import java.util.*;
import java.util.concurrent.*;

public class ToStringOfSharedChm {
  static class Item { String name; int qty; Item(String n, int q) { name = n; qty = q; } @Override public String toString() { return name + "x" + qty; } }
  public static void main(String[] args) throws Exception {
    Map<String, Item> m = new ConcurrentHashMap<>(); Queue<Item> q = new LinkedBlockingQueue<>(); List<Item> v = new Vector<>();
    Thread t = new Thread(() -> { for (int i = 0; i < 3; i++) { Item x = new Item("i", i); m.put("k" + i, x); q.add(x); v.add(x); } }); t.start();
    System.out.println(m + " " + q); System.out.println(v); String s = String.valueOf(m) + m.values() + Objects.toString(q);
    t.join();
    if (s.isEmpty() || m.size() != 3) throw new AssertionError();
  }
}
