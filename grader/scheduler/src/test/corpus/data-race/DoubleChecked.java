/** Double-checked locking without volatile. */
public class DoubleChecked {
  static int[] box;

  public static void main(String[] args) throws Exception {
    Runnable r =
        () -> {
          if (box == null) {
            synchronized (Object.class) {
              if (box == null) {
                box = new int[] {1};
              }
            }
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
