/** JLS 17.4.4: an interrupt happens before its detection. */
public class InterruptPublishes {
  static String reason;
  static String seen;
  public static void main(String[] args) throws Exception {
    Thread worker = new Thread(() -> {
      while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
      seen = reason;
    });
    worker.start();
    reason = "shutdown";
    worker.interrupt();
    worker.join();
    if (!"shutdown".equals(seen)) throw new AssertionError(seen);
  }
}
