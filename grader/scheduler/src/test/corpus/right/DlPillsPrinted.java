import java.util.*;
import java.util.concurrent.*;

public class DlPillsPrinted {
  private static final String PILL = new String("STOP");
  public static void main(String[] args) throws Exception {
    final BlockingQueue<String> q = new LinkedBlockingQueue<String>();
    final Future<?>[] f = new Future<?>[3];
    ExecutorService es = Executors.newFixedThreadPool(3, Executors.defaultThreadFactory());
    for (int i = 0; i < f.length; i++) {
      final int id = i + 1;
      f[i] = es.submit(new Callable<Integer>() {
        @Override public Integer call() throws Exception {
          int n = 0;
          for (String s = q.take(); s != PILL; s = q.take()) {
            long d = 100 + ThreadLocalRandom.current().nextInt(901);
            Thread.sleep(d);
            System.out.println("worker " + id + " finished " + s + " after " + d + " ms");
            n++;
          }
          return Integer.valueOf(n);
        }
      });
    }
    for (int i = 1; i <= 6; i++) q.put("file" + i + ".zip");
    for (int i = 0; i < 3; i++) q.put(PILL);
    int sum = 0;
    long end = System.currentTimeMillis() + 20000;
    for (Future<?> x : f) {
      try { sum += (Integer) x.get(end - System.currentTimeMillis(), TimeUnit.MILLISECONDS); }
      catch (TimeoutException e) { x.cancel(true); }
      catch (ExecutionException e) { throw new RuntimeException(e.getCause()); }
    }
    es.shutdown();
    if (!es.awaitTermination(1, TimeUnit.SECONDS) || sum != 6 || !q.isEmpty()) throw new IllegalStateException("" + sum);
  }
}
