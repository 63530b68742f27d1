/** A virtual thread's state seen from outside. */
public class VirtualStateWaiting {
  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    boolean[] go = {false};
    Thread t = Thread.startVirtualThread(() -> {
      synchronized (lock) { while (!go[0]) { try { lock.wait(); } catch (InterruptedException e) { return; } } }
    });
    while (t.getState() != Thread.State.WAITING) Thread.sleep(1);
    synchronized (lock) { go[0] = true; lock.notifyAll(); }
    t.join();
  }
}
