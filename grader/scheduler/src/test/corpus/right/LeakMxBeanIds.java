import java.lang.management.*;
import java.util.*;
import java.util.concurrent.*;

public class LeakMxBeanIds {
  static final ThreadMXBean MX = ManagementFactory.getThreadMXBean();
  static int leaked(Runnable r) throws InterruptedException {
    int before = MX.getThreadCount();
    r.run();
    TimeUnit.MILLISECONDS.sleep(100);
    int after = MX.getThreadCount();
    if (after > before) System.out.printf("WARNING: %d threads more%n", after - before);
    return after - before;
  }
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    int n = leaked(() -> { try { pool.invokeAll(List.of(() -> 1, () -> 2)); } catch (InterruptedException e) { throw new IllegalStateException(e); } });
    if (n < 1 || n > 2) throw new AssertionError("" + n);
    int gone = leaked(() -> { pool.shutdown(); });
    if (gone >= 0) throw new AssertionError("" + gone);
    if (leaked(() -> { try (var p = Executors.newFixedThreadPool(3)) { p.submit(() -> 3); } }) != 0) throw new AssertionError();
  }
}
