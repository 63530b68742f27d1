public class NestedMonitorLockout {
  private final Object inner = new Object(); private boolean locked = true;
  synchronized void await() throws InterruptedException { synchronized (inner) { while (locked) inner.wait(); } }
  synchronized void open() { synchronized (inner) { locked = false; inner.notifyAll(); } }
  public static void main(String[] args) throws Exception {
    var n = new NestedMonitorLockout(); Thread t = new Thread(() -> { try { n.await(); } catch (InterruptedException e) { } }); t.start(); n.open(); t.join();
  }
}
