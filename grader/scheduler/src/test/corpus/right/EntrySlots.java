import java.util.*;

public class EntrySlots {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> m = new HashMap<>(Map.of("a", 0, "b", 0, "c", 0)); List<Thread> ts = new ArrayList<>();
    for (Map.Entry<String, Integer> e : m.entrySet()) ts.add(new Thread(() -> e.setValue(e.getKey().charAt(0) - 'a' + e.getValue())));
    for (Thread t : ts) t.start(); for (Thread t : ts) t.join();
    if (!m.equals(Map.of("a", 0, "b", 1, "c", 2))) throw new AssertionError(m);
  }
}
