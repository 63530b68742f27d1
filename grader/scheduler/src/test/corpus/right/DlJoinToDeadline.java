import java.util.*;

public class DlJoinToDeadline {
  static int next; static final Object LOCK = new Object();
  static synchronized int take(int n) { return next < n ? next++ : -1; }
  public static void main(String[] args) throws Exception {
    Map<String, Integer> tally = new HashMap<>();
    for (int i = 1; i <= 3; i++) tally.put("w" + i, 0);
    ArrayList<Thread> ts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      Thread t = new Thread(null, () -> {
        try {
          while (take(100) >= 0) {
            Thread.sleep((int) (Math.random() * 901) + 100);
            synchronized (LOCK) { tally.merge(Thread.currentThread().getName(), 1, Integer::sum); }
          }
        } catch (InterruptedException ignored) { }
      }, "w" + i);
      ts.add(t);
    }
    for (var t : ts) t.start();
    long end = System.nanoTime() + 3_000_000_000L;
    for (var t : ts) { long left = (end - System.nanoTime()) / 1_000_000; if (left > 0) t.join(left); }
    for (var t : ts) if (t.isAlive()) t.interrupt();
    for (var t : ts) t.join();
    long late = System.nanoTime() - end;
    if (late > 100_000_000L) throw new AssertionError("late by " + late);
    int sum = 0; for (int v : tally.values()) sum += v;
    if (sum < 9 - 3 || sum > 90 || tally.size() != 3) throw new AssertionError(tally);
  }
}
