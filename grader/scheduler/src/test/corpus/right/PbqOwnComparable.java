import java.util.*;
import java.util.concurrent.*;

public class PbqOwnComparable {
  static class Job implements Comparable<Job> { int prio; Job(int p) { prio = p; } @Override public int compareTo(Job o) { return Integer.compare(o.prio, prio); } }
  public static void main(String[] args) throws Exception {
    PriorityBlockingQueue<Job> q = new PriorityBlockingQueue<>(); int[] got = new int[2];
    Thread p = new Thread(() -> { for (int i = 0; i < 3; i++) q.add(new Job(i)); }), r = new Thread(() -> { for (int i = 5; i < 7; i++) q.add(new Job(i)); });
    p.start(); r.start();
    int sum = 0; for (int i = 0; i < 5; i++) sum += q.take().prio;
    p.join(); r.join();
    if (sum != 14) throw new AssertionError(sum);
  }
}
