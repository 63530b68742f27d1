import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The first of two empties the list, which the second may have added to already. */
public class CowFirstOneEmpties {
  static final CopyOnWriteArrayList<Integer> LAPS = new CopyOnWriteArrayList<>();
  static final AtomicInteger RUNNERS = new AtomicInteger();

  static void lap(int number) {
    if (RUNNERS.incrementAndGet() == 1) {
      LAPS.clear();
    }
    LAPS.add(number);
  }

  public static void main(String[] args) throws Exception {
    Thread other = new Thread(() -> lap(2));
    other.start();
    lap(1);
    other.join();
    if (LAPS.size() != 2) {
      throw new IllegalStateException("laps: " + LAPS);
    }
  }
}
