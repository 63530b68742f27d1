import java.util.*;
import java.util.concurrent.*;

public class DlInvokeAllTimeout {
  static int[] run(int files, long ms) throws Exception {
    BlockingQueue<Integer> q = new LinkedBlockingQueue<>();
    for (int i = 0; i < files; i++) q.add(i);
    int[] slots = new int[3];
    CountDownLatch ended = new CountDownLatch(3);
    ExecutorService ex = Executors.newFixedThreadPool(3);
    List<Callable<Object>> l = new ArrayList<>();
    for (int w = 0; w < 3; w++) {
      int id = w;
      l.add(Executors.callable(() -> {
        try { while (q.poll() != null) { Thread.sleep(ThreadLocalRandom.current().nextLong(100, 1000)); slots[id]++; } }
        catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        finally { ended.countDown(); }
      }));
    }
    List<Future<Object>> fs = ex.invokeAll(l, ms, TimeUnit.MILLISECONDS);
    long cancelled = fs.stream().filter(Future::isCancelled).count();
    ex.shutdownNow();
    if (!ex.awaitTermination(1, TimeUnit.SECONDS)) throw new AssertionError("still running");
    return new int[] {slots[0] + slots[1] + slots[2], (int) cancelled};
  }
  public static void main(String[] args) throws Exception {
    int[] r = run(6, 10_000);
    if (r[0] != 6 || r[1] != 0) throw new AssertionError(Arrays.toString(r));
    r = run(30, 500);
    if (r[0] > 12 || r[1] == 0) throw new AssertionError(Arrays.toString(r));
  }
}
