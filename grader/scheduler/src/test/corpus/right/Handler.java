import java.util.concurrent.atomic.AtomicReference;

/** A handler takes the exception of a thread. */
public class Handler {
  public static void main(String[] args) throws Exception {
    AtomicReference<String> seen = new AtomicReference<>();
    Thread t =
        new Thread(() -> {
          throw new IllegalStateException("x");
        });
    t.setUncaughtExceptionHandler((th, e) -> seen.set(e.getMessage()));
    t.start();
    t.join();
    check("x".equals(seen.get()));
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
