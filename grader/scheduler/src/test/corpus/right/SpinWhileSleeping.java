/** A spin wait for a flag whose setter sleeps first. */
public class SpinWhileSleeping {
  static volatile boolean ready;
  static int data;
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> {
      try { Thread.sleep(100); } catch (InterruptedException e) { return; }
      data = 42; ready = true;
    });
    t.start();
    while (!ready) Thread.onSpinWait();
    if (data != 42) throw new IllegalStateException();
    t.join();
  }
}
