import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** removeIf on a CopyOnWriteArrayList runs its predicate under the list's lock. */
public class CowRemoveIf {
  public static void main(String[] args) throws Exception {
    CopyOnWriteArrayList<Integer> list = new CopyOnWriteArrayList<>(java.util.List.of(1, 2, 3, 4));
    AtomicInteger limit = new AtomicInteger(2);
    Thread x = new Thread(() -> list.removeIf(i -> i <= limit.get()));
    Thread y = new Thread(() -> list.add(10));
    x.start(); y.start(); x.join(); y.join();
    if (list.size() != 3) throw new IllegalStateException(list.toString());
  }
}
