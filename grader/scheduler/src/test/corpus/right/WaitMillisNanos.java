/** wait(0, nanos) is a short timed wait. */
public class WaitMillisNanos {
  public static void main(String[] args) throws Exception {
    Object o = new Object();
    long t = System.nanoTime();
    synchronized (o) { o.wait(0, 500_000); }
    synchronized (o) { o.wait(1, 500); }
    if (System.nanoTime() - t < 0) throw new IllegalStateException();
  }
}
