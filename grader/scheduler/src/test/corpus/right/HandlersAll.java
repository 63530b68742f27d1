import java.util.concurrent.atomic.*;
public class HandlersAll {
  public static void main(String[] args) throws Exception {
    AtomicReference<String> d = new AtomicReference<>(), p = new AtomicReference<>(), v = new AtomicReference<>();
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> d.set(t.getName() + e.getMessage()));
    Thread a = new Thread(() -> { throw new RuntimeException("1"); }, "a");
    Thread b = new Thread(() -> { throw new RuntimeException("2"); }, "b");
    b.setUncaughtExceptionHandler((t, e) -> p.set(t.getName() + e.getMessage()));
    Thread c = Thread.ofVirtual().name("c").uncaughtExceptionHandler((t, e) -> v.set(t.getName() + e.getMessage())).unstarted(() -> { throw new RuntimeException("3"); });
    a.start(); b.start(); c.start(); a.join(); b.join(); c.join();
    Thread.setDefaultUncaughtExceptionHandler(null);
    if (!"a1".equals(d.get()) || !"b2".equals(p.get()) || !"c3".equals(v.get())) throw new IllegalStateException(d + " " + p + " " + v);
  }
}
