import java.util.*;

public class ThreadKeySlots {
  public static void main(String[] args) throws Exception {
    Map<Thread, Integer> slots = new LinkedHashMap<>();
    for (int i = 0; i < 2; i++) { int v = i; slots.put(new Thread(() -> slots.put(Thread.currentThread(), v + 1)), 0); }
    List<Thread> ts = List.copyOf(slots.keySet());
    for (Thread t : ts) t.start();
    for (Thread t : ts) t.join();
    if (!List.copyOf(slots.values()).equals(List.of(1, 2))) throw new AssertionError(slots);
  }
}
