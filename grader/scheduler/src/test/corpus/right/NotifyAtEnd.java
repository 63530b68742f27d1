/** Thread.join as the Javadoc tells it: a thread that ends notifies all that wait on it. */
public class NotifyAtEnd {
  static int total;
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { for (int i = 0; i < 5; i++) total += i; });
    t.start();
    synchronized (t) { while (t.isAlive()) t.wait(); }
    if (total != 10) throw new IllegalStateException();
  }
}
