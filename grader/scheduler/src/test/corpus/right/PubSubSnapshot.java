import java.util.*;
import java.util.function.*;

public class PubSubSnapshot {
  interface Subscription { void cancel(); }
  static class Topic<T> {
    private final Map<Integer, Consumer<T>> subs = new TreeMap<>(); private int ids; private final List<T> history = new ArrayList<>();
    Subscription subscribe(Consumer<T> c) {
      List<T> replay; int id;
      synchronized (this) { id = ids++; subs.put(id, c); replay = List.copyOf(history); }
      replay.forEach(c);
      return () -> { synchronized (this) { subs.remove(id); } };
    }
    void publish(T t) {
      Collection<Consumer<T>> now;
      synchronized (this) { history.add(t); now = new ArrayList<>(subs.values()); }
      for (Consumer<T> c : now) c.accept(t);
    }
  }
  public static void main(String[] args) throws Exception {
    Topic<Integer> t = new Topic<>();
    List<Integer> a = new Vector<>(), b = Collections.synchronizedList(new LinkedList<>());
    Subscription s = t.subscribe(a::add);
    Thread p = new Thread(() -> { for (int i = 1; i < 4; i++) t.publish(i); });
    p.start();
    Subscription u = t.subscribe(b::add);
    p.join();
    s.cancel(); u.cancel(); t.publish(9);
    if (a.stream().mapToInt(i -> i).sum() != 6 || b.size() != 3 || b.contains(9)) throw new AssertionError(a + " " + b);
  }
}
