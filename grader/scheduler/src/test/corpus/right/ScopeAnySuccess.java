import java.util.*;
import java.util.concurrent.*;
public class ScopeAnySuccess {
  public static void main(String[] args) throws Exception {
    try (var scope = StructuredTaskScope.open(StructuredTaskScope.Joiner.<String>anySuccessfulResultOrThrow())) {
      scope.fork(() -> { Thread.sleep(10); return "fast"; });
      scope.fork(() -> { Thread.sleep(1000); return "slow"; });
      scope.fork(() -> { throw new IllegalArgumentException(); });
      String s = scope.join();
      if (!s.equals("fast")) throw new IllegalStateException(s);
    }
  }
}
