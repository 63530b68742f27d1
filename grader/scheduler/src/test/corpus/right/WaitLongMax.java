/** wait(Long.MAX_VALUE) stands for "for ever" in much code. */
public class WaitLongMax {
  static boolean done;
  public static void main(String[] args) throws Exception {
    Object o = new Object();
    Thread t = new Thread(() -> {
      try { Thread.sleep(50); } catch (InterruptedException e) { return; }
      synchronized (o) { done = true; o.notify(); }
    });
    t.start();
    synchronized (o) { while (!done) o.wait(Long.MAX_VALUE); }
    t.join();
  }
}
