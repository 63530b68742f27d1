import java.util.concurrent.TimeUnit;
/** Effective use of TimeUnit.timedWait inside a monitor. */
public class TimedWaitUnit {
  static boolean ready;
  public static void main(String[] args) throws Exception {
    Object o = new Object();
    Thread t = new Thread(() -> { synchronized (o) { ready = true; o.notifyAll(); } });
    t.start();
    synchronized (o) { while (!ready) TimeUnit.SECONDS.timedWait(o, 5); }
    t.join();
  }
}
