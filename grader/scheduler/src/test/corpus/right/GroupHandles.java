import java.util.concurrent.atomic.*;
/** Before Java 5: a ThreadGroup catches what its threads throw. */
public class GroupHandles {
  static final AtomicReference<String> caught = new AtomicReference<>();
  public static void main(String[] args) throws Exception {
    ThreadGroup g = new ThreadGroup("workers") {
      @Override public void uncaughtException(Thread t, Throwable e) { caught.set(t.getName() + ":" + e.getMessage()); }
    };
    Thread t = new Thread(g, () -> { throw new RuntimeException("boom"); }, "w1");
    t.start(); t.join();
    if (!"w1:boom".equals(caught.get())) throw new IllegalStateException(caught.get());
  }
}
