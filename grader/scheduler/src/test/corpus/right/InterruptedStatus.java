/** The interrupt status is kept and cleared as it should. */
public class InterruptedStatus {
  public static void main(String[] args) throws Exception {
    Thread t =
        new Thread(() -> {
          while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
          check(Thread.interrupted() && !Thread.currentThread().isInterrupted());
        });
    t.start();
    t.interrupt();
    t.join();
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
