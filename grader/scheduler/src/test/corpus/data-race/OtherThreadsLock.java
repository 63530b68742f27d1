/** A write under a lock, a read without. */
public class OtherThreadsLock {
  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    int[] n = {0};
    Thread a =
        new Thread(() -> {
          synchronized (lock) {
            n[0]++;
          }
        });
    a.start();
    int r = n[0];
    a.join();
  }
}
