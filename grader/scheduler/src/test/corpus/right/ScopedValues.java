/** A scoped value is bound in its thread. */
public class ScopedValues {
  public static void main(String[] args) throws Exception {
    ScopedValue<String> user = ScopedValue.newInstance();
    int[] seen = new int[1];
    Thread t =
        new Thread(() ->
            ScopedValue.where(user, "x")
                .run(() -> {
                  Thread.yield();
                  check(user.get().equals("x"));
                  seen[0] = 1;
                }));
    t.start();
    t.join();
    check(seen[0] == 1 && !user.isBound());
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
