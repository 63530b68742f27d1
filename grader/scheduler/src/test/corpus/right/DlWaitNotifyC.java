import java.util.*;

public class DlWaitNotifyC {
  static final int N = 8, W = 3;
  static final String[] buf = new String[2];
  static int head, tail, len, closed, running;
  static final int[] done = new int[W];
  static final Object mu = new Object();
  static void push(String s) throws InterruptedException {
    synchronized (mu) {
      while (len == buf.length) mu.wait();
      buf[tail] = s; tail = (tail + 1) % buf.length; len++;
      mu.notifyAll();
    }
  }
  static String pop() throws InterruptedException {
    synchronized (mu) {
      while (len == 0 && closed == 0) mu.wait();
      if (len == 0) return null;
      String s = buf[head]; buf[head] = null; head = (head + 1) % buf.length; len--;
      mu.notifyAll();
      return s;
    }
  }
  static void worker(int id) {
    try {
      for (String s; (s = pop()) != null; ) {
        Thread.sleep(100 + (long) (Math.random() * 901));
        synchronized (mu) { done[id]++; }
      }
    } catch (InterruptedException e) {
      // cancelled
    } finally {
      synchronized (mu) { running--; mu.notifyAll(); }
    }
  }
  static boolean run(long timeout) throws InterruptedException {
    synchronized (mu) { head = tail = len = closed = 0; running = W; Arrays.fill(done, 0); Arrays.fill(buf, null); }
    Thread[] t = new Thread[W];
    for (int i = 0; i < W; i++) { final int id = i; (t[i] = new Thread() { @Override public void run() { worker(id); } }).start(); }
    Thread feeder = new Thread(new Runnable() { public void run() {
      try { for (int i = 0; i < N; i++) push("f" + i); synchronized (mu) { closed = 1; mu.notifyAll(); } } catch (InterruptedException e) { return; }
    }});
    feeder.start();
    long end = System.currentTimeMillis() + timeout;
    boolean ok = true;
    synchronized (mu) {
      while (running > 0) {
        long left = end - System.currentTimeMillis();
        if (left <= 0) { ok = false; break; }
        mu.wait(left);
      }
    }
    if (!ok) { for (Thread x : t) x.interrupt(); feeder.interrupt(); }
    for (Thread x : t) x.join();
    feeder.join();
    return ok;
  }
  public static void main(String[] a) throws Exception {
    if (!run(60_000)) throw new AssertionError("late");
    int s = 0; for (int d : done) s += d;
    if (s != N) throw new AssertionError(s);
    if (run(150)) throw new AssertionError("early");
  }
}
