/** A flag that is not volatile. */
public class PlainFlag {
  static boolean stop;

  public static void main(String[] args) throws Exception {
    Thread t =
        new Thread(() -> {
          while (!stop) Thread.onSpinWait();
        });
    t.start();
    stop = true;
    t.join();
  }
}
