import java.util.*;
/** A list whose methods are overridden to be synchronized, used as a List. */
public class SyncSubclassOfList {
  static class SafeList extends ArrayList<Integer> {
    @Override public synchronized boolean add(Integer i) { return super.add(i); }
    @Override public synchronized int size() { return super.size(); }
  }
  public static void main(String[] args) throws Exception {
    List<Integer> l = new SafeList();
    Thread a = new Thread(() -> l.add(1)), b = new Thread(() -> l.add(2));
    a.start(); b.start();
    if (l.size() > 2) throw new IllegalStateException();
    a.join(); b.join();
    if (l.size() != 2) throw new IllegalStateException();
  }
}
