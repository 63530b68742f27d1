import java.util.concurrent.TimeUnit;
public class TimedJoinOnly2 {
  static int x;
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { x = 1; });
    t.start();
    long t0 = System.nanoTime();
    TimeUnit.SECONDS.timedJoin(t, 3600);
    if (System.nanoTime() - t0 > TimeUnit.SECONDS.toNanos(3000)) return;
    if (t.getState() != Thread.State.TERMINATED) throw new IllegalStateException();
    if (x != 1) throw new IllegalStateException();
  }
}
