import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two pool tasks put into a HashMap. */
public class HashMapPut {
  public static void main(String[] args) throws Exception {
    Map<Integer, Integer> map = new HashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.submit(() -> map.put(1, 1));
    pool.submit(() -> map.put(2, 2));
    pool.close();
  }
}
