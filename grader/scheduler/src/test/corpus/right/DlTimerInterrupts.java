import java.util.*;

public class DlTimerInterrupts {
  static class Downloader extends Thread {
    private final LinkedList<String> shared; private int completed;
    Downloader(int i, LinkedList<String> shared) { super("Downloader " + i); this.shared = shared; }
    public void run() {
      while (!isInterrupted()) {
        String file;
        synchronized (shared) { if (shared.isEmpty()) return; file = shared.removeFirst(); }
        try { sleep(100 + new Random().nextInt(901)); completed++; } catch (InterruptedException e) { interrupt(); }
      }
    }
  }
  static int run(int n, long timeout) throws InterruptedException {
    LinkedList<String> q = new LinkedList<>();
    for (int i = 0; i < n; i++) q.addLast("f" + i);
    final Downloader[] ds = new Downloader[3];
    for (int i = 0; i < 3; i++) ds[i] = new Downloader(i + 1, q);
    for (Downloader d : ds) d.start();
    Timer timer = new Timer("total timeout", true);
    timer.schedule(new TimerTask() { @Override public void run() { for (Downloader d : ds) d.interrupt(); } }, timeout);
    int sum = 0;
    try { for (Downloader d : ds) { d.join(); sum += d.completed; } } finally { timer.cancel(); }
    return sum;
  }
  public static void main(String[] args) throws InterruptedException {
    long t0 = System.nanoTime();
    if (run(5, 100_000) != 5) throw new AssertionError();
    if (run(500, 2_000) >= 62) throw new AssertionError();
    if (System.nanoTime() - t0 > 8_000_000_000L) throw new AssertionError("late");
  }
}
