import java.util.concurrent.TimeUnit;
/** As before, but the thread is known to have ended by the time that passed. join(0) in other words. */
public class TimedJoinOnly {
  static int x;
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> x = 1);
    t.start();
    while (!t.join(java.time.Duration.ofSeconds(1))) { }
    if (x != 1) throw new IllegalStateException();
  }
}
