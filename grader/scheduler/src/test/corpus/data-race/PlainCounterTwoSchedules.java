import java.util.concurrent.*;

public class PlainCounterTwoSchedules {
  static int n;
  public static void main(String[] args) throws Exception {
    ScheduledExecutorService s = Executors.newScheduledThreadPool(2);
    s.scheduleAtFixedRate(() -> n++, 0, 10, TimeUnit.MILLISECONDS); s.scheduleAtFixedRate(() -> n++, 0, 10, TimeUnit.MILLISECONDS);
    Thread.sleep(35); s.shutdown(); s.awaitTermination(1, TimeUnit.SECONDS);
  }
}
