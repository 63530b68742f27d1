import java.util.*;

public class ComputeAbsentWarm {
  public static void main(String[] args) throws Exception {
    Map<String, List<Integer>> warm = new HashMap<>();
    for (String s : "a b".split(" ")) warm.computeIfAbsent(s, k -> new ArrayList<>());
    Thread[] ts = new Thread[2]; int at = 0;
    for (String s : "a b".split(" ")) (ts[at++] = new Thread(() -> warm.computeIfAbsent(s, k -> new ArrayList<>()).add(1))).start();
    for (Thread t : ts) t.join();
    if (!warm.toString().equals("{a=[1], b=[1]}")) throw new AssertionError(warm);
  }
}
