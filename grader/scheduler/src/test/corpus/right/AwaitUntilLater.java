import java.util.*;
import java.util.concurrent.locks.*;
/** awaitUntil with ten seconds; the signal comes after one. */
public class AwaitUntilLater {
  public static void main(String[] args) throws Exception {
    ReentrantLock lock = new ReentrantLock(); Condition c = lock.newCondition(); boolean[] ok = {false};
    Thread t = new Thread(() -> {
      try { Thread.sleep(1000); } catch (InterruptedException e) { return; }
      lock.lock(); try { ok[0] = true; c.signal(); } finally { lock.unlock(); } });
    t.start();
    Date deadline = new Date(System.currentTimeMillis() + 10_000);
    lock.lock();
    try { while (!ok[0]) if (!c.awaitUntil(deadline)) throw new IllegalStateException("timed out"); } finally { lock.unlock(); }
    t.join();
  }
}
