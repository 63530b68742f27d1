import java.util.concurrent.*;
/** Two locks, two orders; a daemon heartbeat goes on meanwhile. */
public class DeadlockWithHeartbeat {
  public static void main(String[] args) throws Exception {
    Object a = new Object(), b = new Object();
    Thread beat = new Thread(() -> { try { while (true) { System.out.println("alive"); Thread.sleep(1000); } } catch (InterruptedException e) { } });
    beat.setDaemon(true); beat.start();
    Thread x = new Thread(() -> { synchronized (a) { synchronized (b) { } } });
    Thread y = new Thread(() -> { synchronized (b) { synchronized (a) { } } });
    x.start(); y.start(); x.join(); y.join();
  }
}
