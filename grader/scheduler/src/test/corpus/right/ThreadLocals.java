/** Thread locals and inheritable ones. */
public class ThreadLocals {
  public static void main(String[] args) throws Exception {
    InheritableThreadLocal<String> in = new InheritableThreadLocal<>();
    ThreadLocal<Integer> own = ThreadLocal.withInitial(() -> 0);
    in.set("x");
    Thread t =
        new Thread(() -> {
          check("x".equals(in.get()));
          own.set(own.get() + 1);
          check(own.get() == 1);
        });
    t.start();
    t.join();
    check(own.get() == 0);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
