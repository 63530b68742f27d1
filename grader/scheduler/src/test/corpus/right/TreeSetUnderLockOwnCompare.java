import java.util.*;

public class TreeSetUnderLockOwnCompare {
  static class E implements Comparable<E> { long at; int id; E(long a, int i) { at = a; id = i; } public int compareTo(E o) { return at != o.at ? Long.compare(at, o.at) : Integer.compare(id, o.id); } }
  private final TreeSet<E> set = new TreeSet<>(); private final Set<E> sync = Collections.synchronizedSet(new TreeSet<>());
  void add(E e) { synchronized (set) { set.add(e); set.notifyAll(); } sync.add(e); }
  E take() throws InterruptedException { synchronized (set) { while (set.isEmpty()) set.wait(); return set.pollFirst(); } }
  public static void main(String[] args) throws Exception {
    TreeSetUnderLockOwnCompare q = new TreeSetUnderLockOwnCompare(); Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { int id = i; (ts[i] = new Thread(() -> { for (int k = 0; k < 2; k++) q.add(new E(k, id)); })).start(); }
    long s = 0; for (int i = 0; i < 4; i++) s += q.take().at;
    for (Thread t : ts) t.join();
    if (s != 2 || q.sync.size() != 4) throw new AssertionError(s);
  }
}
