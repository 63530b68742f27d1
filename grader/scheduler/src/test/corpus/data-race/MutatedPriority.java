import java.util.concurrent.*;

public class MutatedPriority {
  static class Job implements Comparable<Job> { int prio; Job(int p) { prio = p; } public int compareTo(Job o) { return Integer.compare(prio, o.prio); } }
  public static void main(String[] args) throws Exception {
    PriorityBlockingQueue<Job> q = new PriorityBlockingQueue<>(); Job[] js = {new Job(1), new Job(2), new Job(3)}; for (Job j : js) q.add(j);
    Thread t = new Thread(() -> { q.poll(); q.poll(); }); t.start();
    js[2].prio = 0;
    t.join();
  }
}
