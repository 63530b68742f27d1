import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** AtomicInteger and LongAdder. */
public class Atomics {
  public static void main(String[] args) throws Exception {
    AtomicInteger n = new AtomicInteger();
    LongAdder adder = new LongAdder();
    List<Thread> ts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Thread t =
          new Thread(() -> {
            n.incrementAndGet();
            adder.increment();
          });
      ts.add(t);
      t.start();
    }
    for (Thread t : ts) t.join();
    check(n.get() == 3 && adder.sum() == 3);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
