import java.util.concurrent.TimeUnit;
public class TimedJoinUnit {
  static int x;
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> x = 1);
    t.start();
    TimeUnit.SECONDS.timedJoin(t, 10);
    if (t.isAlive()) throw new IllegalStateException();
    if (x != 1) throw new IllegalStateException();
  }
}
