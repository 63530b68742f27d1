import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAccumulator;

/** AtomicIntegerArray and accumulators. */
public class AtomicArrays {
  public static void main(String[] args) throws Exception {
    AtomicIntegerArray xs = new AtomicIntegerArray(2);
    LongAccumulator max = new LongAccumulator(Long::max, 0);
    Thread a =
        new Thread(() -> {
          xs.incrementAndGet(0);
          max.accumulate(3);
        });
    Thread b =
        new Thread(() -> {
          xs.incrementAndGet(0);
          max.accumulate(5);
        });
    a.start();
    b.start();
    a.join();
    b.join();
    check(xs.get(0) == 2 && max.get() == 5);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
