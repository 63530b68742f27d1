import java.util.*;
import java.util.concurrent.*;

public class SkipListOwnKey {
  static class Job implements Comparable<Job> { int prio; String name; Job(int p, String n) { prio = p; name = n; } public int compareTo(Job o) { int c = Integer.compare(prio, o.prio); return c != 0 ? c : name.compareTo(o.name); } }
  public static void main(String[] args) throws Exception {
    ConcurrentSkipListSet<Job> set = new ConcurrentSkipListSet<>(); PriorityBlockingQueue<Job> q = new PriorityBlockingQueue<>();
    Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { int id = i; (ts[i] = new Thread(() -> { for (int k = 0; k < 2; k++) { set.add(new Job(k, "j" + id)); q.add(new Job(2 - k, "q" + id)); } set.contains(new Job(1, "j0")); q.poll(); })).start(); }
    for (Thread t : ts) t.join();
    if (set.size() != 4 || set.first().prio != 0 || q.size() != 2) throw new AssertionError();
  }
}
