import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Virtual threads share a map. */
public class VirtualShares {
  public static void main(String[] args) throws Exception {
    Map<Integer, Integer> map = new HashMap<>();
    try (ExecutorService e = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 2; i++) {
        int k = i;
        e.submit(() -> map.put(k, k));
      }
    }
  }
}
