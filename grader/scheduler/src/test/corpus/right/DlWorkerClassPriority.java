import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class DlWorkerClassPriority {
  static class DownloadTask implements Comparable<DownloadTask> { String file; int size; DownloadTask(String f, int s) { file = f; size = s; } @Override public int compareTo(DownloadTask o) { return size - o.size; } }
  public static void main(String[] args) throws Exception {
    BlockingQueue<DownloadTask> q = new PriorityBlockingQueue<>();
    Map<Integer, Integer> done = new ConcurrentHashMap<>(); CountDownLatch all = new CountDownLatch(6);
    List<Thread> ws = new ArrayList<>();
    for (int i = 1; i <= 3; i++) { int id = i; done.put(id, 0); Thread t = new Thread(() -> { try { while (true) { DownloadTask d = q.take(); Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001)); done.merge(id, 1, Integer::sum); System.out.println(id + " " + d.file); all.countDown(); } } catch (InterruptedException e) { } }); ws.add(t); t.start(); }
    for (int i = 0; i < 6; i++) q.put(new DownloadTask("f" + i, 6 - i));
    if (!all.await(1, TimeUnit.MINUTES)) throw new AssertionError("late");
    for (Thread t : ws) t.interrupt(); for (Thread t : ws) t.join();
    if (done.values().stream().mapToInt(x -> x).sum() != 6) throw new AssertionError(done);
  }
}
