/** Each thread has a lock of its own. */
public class DifferentLocks {
  public static void main(String[] args) throws Exception {
    int[] n = {0};
    Runnable r =
        () -> {
          synchronized (new Object()) {
            n[0]++;
          }
        };
    Thread a = new Thread(r);
    Thread b = new Thread(r);
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
