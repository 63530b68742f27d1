/** Virtual threads by every way of making them. */
public class VirtualThreads {
  public static void main(String[] args) throws Exception {
    int[] x = new int[2];
    Thread a = Thread.startVirtualThread(() -> x[0] = 1);
    Thread b = Thread.ofVirtual().name("v").unstarted(() -> x[1] = 1);
    b.start();
    a.join();
    b.join();
    check(x[0] + x[1] == 2 && b.isVirtual());
  }

  static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("does not hold");
    }
  }
}
