import java.util.Formatter;

/** Two formatters write into one builder. */
public class FormattersOfOneBuilder {
  public static void main(String[] args) throws Exception {
    StringBuilder out = new StringBuilder();
    Formatter mine = new Formatter(out);
    Thread other = new Thread(() -> new Formatter(out).format("%d", 1));
    other.start();
    mine.format("%d", 2);
    other.join();
  }
}
