import java.util.concurrent.*;

public class LeakDetectorOwnExecutor {
  public static void main(String[] args) throws Exception {
    ExecutorService own = Executors.newSingleThreadExecutor();
    int before = Thread.activeCount();
    own.submit(() -> new Thread(() -> { }).start()).get();
    Thread.sleep(100);
    if (Thread.activeCount() > before + 1) System.out.println("WARNING");
  }
}
