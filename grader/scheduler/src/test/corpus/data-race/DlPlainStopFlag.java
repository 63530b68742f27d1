import java.util.*;
import java.util.concurrent.*;

public class DlPlainStopFlag {
  static boolean stop;
  public static void main(String[] args) throws Exception {
    var q = new LinkedBlockingQueue<>(Collections.nCopies(20, "f"));
    ExecutorService ex = Executors.newFixedThreadPool(3);
    for (int i = 0; i < 3; i++) ex.execute(() -> { while (!stop && q.poll() != null) try { Thread.sleep(100 + new Random().nextInt(901)); } catch (InterruptedException e) { return; } });
    Thread.sleep(1500);
    stop = true;
    ex.shutdown(); ex.awaitTermination(10, TimeUnit.SECONDS);
  }
}
