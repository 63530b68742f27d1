import java.util.concurrent.*;

public class CowOwnEquals {
  static class Item { int id; Item(int id) { this.id = id; } public boolean equals(Object o) { return o instanceof Item && ((Item) o).id == id; } public int hashCode() { return id; } public String toString() { return "i" + id; } }
  public static void main(String[] args) throws Exception {
    CopyOnWriteArrayList<Item> l = new CopyOnWriteArrayList<>(); LinkedBlockingQueue<Item> q = new LinkedBlockingQueue<>(); ConcurrentLinkedQueue<Item> c = new ConcurrentLinkedQueue<>(); CopyOnWriteArraySet<Item> s = new CopyOnWriteArraySet<>();
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { int id = i; (ts[i] = new Thread(() -> { l.addIfAbsent(new Item(id)); l.contains(new Item(7)); q.add(new Item(id)); q.remove(new Item(5)); c.add(new Item(id)); c.contains(new Item(9)); s.add(new Item(3)); l.indexOf(new Item(1)); String x = l + "" + q + c; })).start(); }
    for (Thread t : ts) t.join();
    if (l.size() != 2 || q.size() != 2 || s.size() != 1) throw new AssertionError();
  }
}
