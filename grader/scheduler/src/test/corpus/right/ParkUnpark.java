import java.util.concurrent.locks.LockSupport;

/** LockSupport. */
public class ParkUnpark {
  static volatile boolean go;
  static int value;

  public static void main(String[] args) throws Exception {
    Thread t =
        new Thread(() -> {
          while (!go) LockSupport.park();
          check(value == 3);
        });
    t.start();
    value = 3;
    go = true;
    LockSupport.unpark(t);
    t.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
