/** A daemon that loops with sleeps does not keep the program. */
public class DaemonLoop {
  public static void main(String[] args) throws Exception {
    Thread t =
        new Thread(() -> {
          while (true) {
            try {
              Thread.sleep(10);
            } catch (InterruptedException e) {
              return;
            }
          }
        });
    t.setDaemon(true);
    t.start();
    Thread.sleep(55);
  }
}
