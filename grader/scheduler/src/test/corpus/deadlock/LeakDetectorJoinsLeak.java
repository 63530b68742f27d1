public class LeakDetectorJoinsLeak {
  public static void main(String[] args) throws Exception {
    int before = Thread.activeCount();
    Object o = new Object();
    Thread t = new Thread(() -> { synchronized (o) { try { while (true) o.wait(); } catch (InterruptedException e) { } } });
    t.start();
    t.join();
    System.out.println(Thread.activeCount() > before ? "WARNING" : "fine");
  }
}
