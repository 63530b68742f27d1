import java.util.*;
import java.util.concurrent.*;

public class DeadlineTimerCancel {
  static class Watchdog implements AutoCloseable {
    private static final Timer TIMER = new Timer("watchdog", true);
    private final TimerTask task; private boolean fired;
    Watchdog(long ms) { Thread owner = Thread.currentThread(); task = new TimerTask() { public void run() { synchronized (Watchdog.this) { fired = true; owner.interrupt(); } } }; TIMER.schedule(task, ms); }
    public void close() throws TimeoutException { synchronized (this) { task.cancel(); if (fired) { Thread.interrupted(); throw new TimeoutException(); } } }
  }
  static String within(long ms, Callable<String> c) throws Exception { try (Watchdog w = new Watchdog(ms)) { return c.call(); } catch (InterruptedException e) { return "interrupted " + Arrays.stream(e.getSuppressed()).filter(x -> x instanceof TimeoutException).count(); } }
  public static void main(String[] args) throws Exception {
    if (!within(100, () -> "fast").equals("fast")) throw new AssertionError();
    if (!within(100, () -> { Thread.sleep(1000); return "slow"; }).equals("interrupted 1")) throw new AssertionError();
    Timer t = new Timer(); int[] n = {0};
    t.scheduleAtFixedRate(new TimerTask() { public void run() { synchronized (n) { if (++n[0] == 3) { t.cancel(); n.notify(); } } } }, 0, 10);
    synchronized (n) { while (n[0] < 3) n.wait(); }
  }
}
