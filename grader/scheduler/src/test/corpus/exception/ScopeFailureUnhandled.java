import java.util.concurrent.*;

public class ScopeFailureUnhandled {
  public static void main(String[] args) throws Exception {
    try (var s = StructuredTaskScope.open()) { s.fork(() -> { throw new java.io.IOException("down"); }); s.fork(() -> { Thread.sleep(1000); return 1; }); s.join(); }
  }
}
