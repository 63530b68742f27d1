import java.util.*;
import java.util.concurrent.*;

public class PriorityPool {
  static class Job implements Runnable, Comparable<Job> { int prio; List<String> log; Job(int p, List<String> l) { prio = p; log = l; } public void run() { log.add("j" + prio); } @Override public int compareTo(Job o) { return Integer.compare(o.prio, prio); } }
  public static void main(String[] args) throws Exception {
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>());
    Thread other = new Thread(() -> { p.execute(new Job(9, log)); p.execute(new Job(8, log)); });
    other.start();
    for (int i = 0; i < 3; i++) p.execute(new Job(i, log));
    other.join(); p.shutdown();
    if (!p.awaitTermination(1, TimeUnit.MINUTES) || log.size() != 5) throw new AssertionError(log);
  }
}
