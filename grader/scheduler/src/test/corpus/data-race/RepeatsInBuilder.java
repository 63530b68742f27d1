/** Two threads repeat a letter in one builder. */
public class RepeatsInBuilder {
  public static void main(String[] args) throws Exception {
    StringBuilder row = new StringBuilder();
    Thread other = new Thread(() -> row.repeat("-", 3));
    other.start();
    row.repeat('=', 2);
    other.join();
  }
}
