import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class ComputeIfAbsentPresent {
  public static void main(String[] args) throws Exception {
    // the map is complete before the threads start; they only look up
    Map<String, AtomicInteger> counters = new HashMap<>();
    for (String s : List.of("a", "b")) counters.put(s, new AtomicInteger());
    Map<String, AtomicInteger> view = Collections.unmodifiableMap(counters);
    try (var ex = Executors.newFixedThreadPool(3)) {
      for (int i = 0; i < 4; i++) { String k = i % 2 == 0 ? "a" : "b"; ex.execute(() -> { view.get(k).incrementAndGet(); counters.getOrDefault(k, null).incrementAndGet(); for (var e : view.entrySet()) if (e.getValue().get() < 0) throw new AssertionError(); }); }
    }
    if (counters.get("a").get() != 4 || counters.get("b").get() != 4) throw new AssertionError(counters);
  }
}
