import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A class whose only static field is the compiler's, for its assert, registers itself. */
public class AssertingClassRegisters {
  static final class Known {
    static final Set<String> NAMES = ConcurrentHashMap.newKeySet();
  }

  static final class Filter {
    static {
      Known.NAMES.add("filter");
    }

    int clip(int n) {
      assert n < 100;
      return Math.max(n, 0);
    }
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> new Filter().clip(-1));
    t.start();
    t.join();
    if (!Known.NAMES.contains("filter")) throw new IllegalStateException();
  }
}
