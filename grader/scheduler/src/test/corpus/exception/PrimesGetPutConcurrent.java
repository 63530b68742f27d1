import java.util.*;
import java.util.concurrent.*;

public class PrimesGetPutConcurrent {
  public static void main(String[] args) throws Exception {
    ConcurrentHashMap<String, Integer> tally = new ConcurrentHashMap<>(Map.of("prime", 0));
    List<Thread> ts = new ArrayList<>();
    for (int n : List.of(2, 3, 5)) ts.add(Thread.startVirtualThread(() -> tally.put("prime", tally.get("prime") + 1)));
    for (Thread t : ts) t.join();
    if (tally.get("prime") != 3) throw new AssertionError(tally);
  }
}
