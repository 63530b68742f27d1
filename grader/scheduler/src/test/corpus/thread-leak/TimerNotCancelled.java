import java.util.Timer;
import java.util.TimerTask;

/** A timer thread left alive. */
public class TimerNotCancelled {
  public static void main(String[] args) throws Exception {
    new Timer("left")
        .schedule(
            new TimerTask() {
              @Override
              public void run() {}
            },
            10);
    Thread.sleep(20);
  }
}
