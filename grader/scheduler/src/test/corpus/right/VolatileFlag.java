/** Data published by a volatile flag. */
public class VolatileFlag {
  static int data;
  static volatile boolean ready;

  public static void main(String[] args) throws Exception {
    Thread t =
        new Thread(() -> {
          while (!ready) Thread.onSpinWait();
          check(data == 7);
        });
    t.start();
    data = 7;
    ready = true;
    t.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
