import java.util.*;
import java.util.concurrent.*;

public class ChmOfLists {
  public static void main(String[] args) throws Exception {
    Map<String, List<Integer>> m = new ConcurrentHashMap<>();
    try (var ex = Executors.newFixedThreadPool(2)) { for (int i = 0; i < 2; i++) { int v = i; ex.execute(() -> m.computeIfAbsent("k", k -> new ArrayList<>()).add(v)); } }
  }
}
