import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A virtual thread a task, and close. */
public class VirtualExecutor {
  public static void main(String[] args) throws Exception {
    AtomicInteger n = new AtomicInteger();
    try (ExecutorService e = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++)
        e.submit(() -> {
          Thread.sleep(10);
          return n.incrementAndGet();
        });
    }
    check(n.get() == 4);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
