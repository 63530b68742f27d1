import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Code of the JDK prints: loggers, exceptions, a stream's {@code println} that is handed over. */
public class PrintsThroughJdk {
  static final class Worn extends RuntimeException {
    Worn() {
      super("worn out");
    }
  }

  public static void main(String[] args) throws Exception {
    System.getLogger("printer").log(System.Logger.Level.WARNING, "low on {0}", "paper");
    Logger.getGlobal().log(Level.SEVERE, () -> 3 + " pages left");
    new IllegalStateException("out of ink").printStackTrace();
    Thread other = new Thread(() -> new Worn().printStackTrace());
    other.start();
    other.join();
    new ArrayList<>(List.of("handed to the JDK")).forEach(System.out::println);
  }
}
