import java.util.Timer;
import java.util.TimerTask;

/** A timer task and main share a field. */
public class TimerShares {
  static int ticks;

  public static void main(String[] args) throws Exception {
    Timer timer = new Timer(true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            ticks++;
          }
        },
        10,
        10);
    Thread.sleep(25);
    int r = ticks;
    timer.cancel();
  }
}
