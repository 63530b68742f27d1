/** JEP 502: a stable value computed once. */
public class StableOnce {
  static class Conf { int port; Conf() { port = 80; } }
  public static void main(String[] args) throws Exception {
    StableValue<Conf> s = StableValue.of();
    java.util.concurrent.atomic.AtomicInteger calls = new java.util.concurrent.atomic.AtomicInteger();
    Runnable r = () -> { Conf c = s.orElseSet(() -> { calls.incrementAndGet(); return new Conf(); }); if (c.port != 80) throw new IllegalStateException(); };
    Thread a = new Thread(r), b = new Thread(r);
    a.start(); b.start(); a.join(); b.join();
    if (calls.get() != 1) throw new IllegalStateException();
  }
}
