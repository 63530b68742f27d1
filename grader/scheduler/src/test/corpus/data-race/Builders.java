/** Two threads append to a StringBuilder. */
public class Builders {
  public static void main(String[] args) throws Exception {
    StringBuilder s = new StringBuilder();
    Thread a = new Thread(() -> s.append('a'));
    a.start();
    s.append('b');
    a.join();
  }
}
