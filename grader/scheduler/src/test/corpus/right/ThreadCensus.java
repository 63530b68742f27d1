import java.lang.management.ManagementFactory;

/** Every way of counting threads knows the program's own, and no others. */
public class ThreadCensus {
  public static void main(String[] args) throws Exception {
    Thread t =
        new Thread(() -> {
          try {
            Thread.sleep(100);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    check(Thread.activeCount() == 1);
    t.start();
    check(
        Thread.activeCount() == 2
            && Thread.getAllStackTraces().containsKey(t)
            && ManagementFactory.getThreadMXBean().getThreadCount() == 2);
    Thread[] all = new Thread[5];
    check(Thread.enumerate(all) == 2 && all[1] == t);
    check(Thread.currentThread().getThreadGroup().activeCount() == 2);
    t.join();
    check(Thread.activeCount() == 1);
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
