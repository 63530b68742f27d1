import java.util.*;
import java.util.concurrent.*;

public class LeakGetAllStackTraces {
  record Report(int threadsBefore, int threadsAfter) { boolean leaked() { return threadsAfter > threadsBefore; } }
  static Report run(Runnable task) throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    RuntimeException failure = null;
    try { task.run(); } catch (RuntimeException e) { failure = e; }
    Thread.sleep(100);
    Set<Thread> after = new HashSet<>(Thread.getAllStackTraces().keySet());
    after.removeAll(before);
    after.removeIf(t -> !t.isAlive());
    if (!after.isEmpty()) System.err.println("WARNING: " + after.size() + " leaked");
    if (failure != null) throw failure;
    return new Report(before.size(), before.size() + after.size());
  }
  public static void main(String[] args) throws Exception {
    if (run(() -> { Thread t = new Thread(() -> {}); t.start(); try { t.join(); } catch (InterruptedException e) { } }).leaked()) throw new AssertionError("clean");
    CountDownLatch stop = new CountDownLatch(1);
    Thread[] leaked = new Thread[1];
    Report r = run(() -> (leaked[0] = new Thread(() -> { try { stop.await(); } catch (InterruptedException e) { } }, "leaky")).start());
    if (!r.leaked()) throw new AssertionError("leaky " + r);
    stop.countDown();
    leaked[0].join();
    try { run(() -> { throw new UnsupportedOperationException("x"); }); throw new AssertionError("swallowed"); } catch (UnsupportedOperationException e) { }
  }
}
