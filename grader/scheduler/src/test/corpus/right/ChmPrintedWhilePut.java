import java.util.*;
import java.util.concurrent.*;

public class ChmPrintedWhilePut {
  static class Item { String name; Item(String n) { name = n; } @Override public String toString() { return name; } }
  public static void main(String[] args) throws Exception {
    Map<Integer, Item> m = new ConcurrentHashMap<>();
    Thread t = new Thread(() -> { for (int i = 0; i < 3; i++) m.put(i, new Item("i" + i)); }); t.start();
    System.out.println(m);
    t.join();
  }
}
