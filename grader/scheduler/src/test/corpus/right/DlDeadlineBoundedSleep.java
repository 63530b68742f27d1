import java.util.*;
import java.util.concurrent.*;

public class DlDeadlineBoundedSleep {
  static Map<Integer, Integer> run(int files, long timeoutMs) throws Exception {
    long deadline = System.nanoTime() + timeoutMs * 1_000_000;
    ArrayBlockingQueue<Integer> q = new ArrayBlockingQueue<>(Math.max(1, files));
    for (int i = 0; i < files; i++) q.put(i);
    Map<Integer, Future<Integer>> fs = new HashMap<>();
    ExecutorService ex = Executors.newCachedThreadPool();
    for (int w = 1; w <= 3; w++) fs.put(w, ex.submit(() -> {
      int c = 0;
      while (q.poll() != null) {
        long want = ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_001L);
        long left = deadline - System.nanoTime();
        if (left <= 0) break;
        TimeUnit.NANOSECONDS.sleep(Math.min(want, left));
        if (want > left) break;
        c++;
      }
      return c;
    }));
    Map<Integer, Integer> r = new HashMap<>();
    for (var e : fs.entrySet()) r.put(e.getKey(), e.getValue().get());
    ex.close();
    return r;
  }
  public static void main(String[] args) throws Exception {
    long t = System.currentTimeMillis();
    if (run(5, 60_000).values().stream().mapToInt(i -> i).sum() != 5) throw new AssertionError();
    long t2 = System.currentTimeMillis();
    Map<Integer, Integer> m = run(1000, 1000);
    long took = System.currentTimeMillis() - t2;
    if (took > 1005 || m.size() != 3) throw new AssertionError(took + " " + m);
  }
}
