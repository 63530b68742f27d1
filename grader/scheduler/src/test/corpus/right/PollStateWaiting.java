/** Waits until the other has parked itself, by its state. */
public class PollStateWaiting {
  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    boolean[] go = {false};
    Thread t = new Thread(() -> {
      synchronized (lock) { while (!go[0]) { try { lock.wait(5_000); } catch (InterruptedException e) { return; } } }
    });
    t.start();
    while (t.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
    synchronized (lock) { go[0] = true; lock.notifyAll(); }
    t.join();
    if (t.getState() != Thread.State.TERMINATED) throw new IllegalStateException();
  }
}
