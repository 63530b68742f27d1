/** The default handler is set only after the thread was started: it may be too late. */
public class DefaultHandlerTooLate {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { Thread.yield(); Thread.yield(); throw new IllegalStateException("boom"); });
    t.start();
    Thread.yield();
    Thread.setDefaultUncaughtExceptionHandler((th, e) -> System.out.println("handled " + e));
    t.join();
  }
}
