import java.util.concurrent.*;
/** Class.forName initializes. */
public class ForNameInit {
  static final ConcurrentLinkedQueue<String> DRIVERS = new ConcurrentLinkedQueue<>();
  static class Driver { static int loaded; static { loaded = 1; DRIVERS.add("driver"); } }
  public static void main(String[] args) throws Exception {
    Class.forName("ForNameInit$Driver", true, ForNameInit.class.getClassLoader());
    if (DRIVERS.size() != 1) throw new IllegalStateException("no driver");
  }
}
