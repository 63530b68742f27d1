import java.util.*;

public class OwnPoolNotifyLost {
  static final LinkedList<Runnable> jobs = new LinkedList<>(); static volatile boolean shut;
  public static void main(String[] args) throws Exception {
    Thread w = new Thread(() -> { while (true) { Runnable r; synchronized (jobs) { while (jobs.isEmpty()) { if (shut) return; try { jobs.wait(); } catch (InterruptedException e) { return; } } r = jobs.removeFirst(); } r.run(); } });
    w.start();
    synchronized (jobs) { jobs.add(() -> { }); jobs.notify(); }
    synchronized (jobs) { jobs.notifyAll(); }
    shut = true;
    w.join();
  }
}
