import java.util.concurrent.atomic.*;
/** A daemon that is busy for ever does not keep the JVM. */
public class DaemonSpins {
  public static void main(String[] args) throws Exception {
    AtomicLong ticks = new AtomicLong();
    Thread d = new Thread(() -> { while (true) { ticks.incrementAndGet(); Thread.yield(); } });
    d.setDaemon(true);
    d.start();
    Thread.sleep(0);
    if (ticks.get() < 0) throw new IllegalStateException();
  }
}
