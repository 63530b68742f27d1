import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.StructuredTaskScope.*;

public class PrimesStructuredScope {
  static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    Map<Integer, Subtask<Boolean>> tasks = new LinkedHashMap<>();
    try (var scope = StructuredTaskScope.open(Joiner.<Boolean>awaitAllSuccessfulOrThrow())) {
      for (Integer n : numbers) tasks.computeIfAbsent(n, k -> scope.fork(() -> isPrime(k)));
      scope.join();
    }
    Map<Integer, Boolean> out = new LinkedHashMap<>();
    tasks.forEach((k, v) -> out.put(k, v.get()));
    return out;
  }
  static boolean isPrime(int n) {
    if (n < 2) return false;
    for (int i = 2; (long) i * i <= n; i++) if (n % i == 0) return false;
    return true;
  }
  public static void main(String[] args) throws Exception {
    var m = checkAll(List.of(1, 2, 3, 4, 4));
    if (m.size() != 4 || !m.get(3) || m.get(4)) throw new AssertionError(m);
    if (!checkAll(List.of()).isEmpty()) throw new AssertionError();
  }
}
