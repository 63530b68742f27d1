import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;

/** java.util.Timer, cancelled. */
public class Timers {
  public static void main(String[] args) throws Exception {
    Timer timer = new Timer();
    AtomicInteger n = new AtomicInteger();
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            n.incrementAndGet();
          }
        },
        50,
        50);
    Thread.sleep(175);
    timer.cancel();
    check(n.get() == 3);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
