import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Who comes first clears the map, and perhaps after another one has put something into it. */
public class FreshFlagClears {
  static final ConcurrentHashMap<String, Integer> SEATS = new ConcurrentHashMap<>();
  static final AtomicBoolean FRESH = new AtomicBoolean(true);

  static void reserve(String name) {
    if (FRESH.getAndSet(false)) {
      SEATS.clear();
    }
    SEATS.put(name, 1);
  }

  public static void main(String[] args) throws Exception {
    Thread ann = Thread.ofVirtual().start(() -> reserve("ann"));
    Thread ben = Thread.ofVirtual().start(() -> reserve("ben"));
    ann.join();
    ben.join();
    if (SEATS.size() != 2) {
      throw new IllegalStateException("a seat is lost: " + SEATS);
    }
  }
}
