/** Two locks in opposite orders. */
public class LockOrder {
  public static void main(String[] args) throws Exception {
    Object x = new Object();
    Object y = new Object();
    Thread a =
        new Thread(() -> {
          synchronized (x) {
            synchronized (y) {
            }
          }
        });
    Thread b =
        new Thread(() -> {
          synchronized (y) {
            synchronized (x) {
            }
          }
        });
    a.start();
    b.start();
    a.join();
    b.join();
  }
}
