/** Read without join. */
public class NoJoin {
  static int result;

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> result = 5);
    t.start();
    int r = result;
    t.join();
  }
}
