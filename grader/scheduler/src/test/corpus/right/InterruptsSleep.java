/** An interrupted sleeper ends. */
public class InterruptsSleep {
  public static void main(String[] args) throws Exception {
    boolean[] seen = {false};
    Thread t =
        new Thread(() -> {
          try {
            Thread.sleep(100_000);
          } catch (InterruptedException e) {
            seen[0] = true;
          }
        });
    t.start();
    t.interrupt();
    t.join();
    check(seen[0]);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
