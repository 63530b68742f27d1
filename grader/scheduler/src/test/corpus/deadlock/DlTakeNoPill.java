import java.util.*;
import java.util.concurrent.*;

public class DlTakeNoPill {
  public static void main(String[] args) throws Exception {
    BlockingQueue<String> q = new LinkedBlockingQueue<>(List.of("a", "b"));
    try (var ex = Executors.newFixedThreadPool(3)) {
      for (int i = 0; i < 3; i++) ex.submit(() -> { while (!q.isEmpty()) { q.take(); Thread.sleep(ThreadLocalRandom.current().nextInt(100, 1001)); } return null; });
    }
  }
}
