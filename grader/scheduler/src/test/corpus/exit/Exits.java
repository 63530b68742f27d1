/** System.exit in a thread. */
public class Exits {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> System.exit(3));
    t.start();
    t.join();
  }
}
