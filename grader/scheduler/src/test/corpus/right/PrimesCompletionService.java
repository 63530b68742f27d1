import java.util.*;
import java.util.concurrent.*;

public class PrimesCompletionService {
  record Verdict(int number, boolean prime) {
    String text() { return number + (prime ? " is prime" : " is not prime"); }
  }
  static Verdict judge(int n) {
    boolean p = n >= 2;
    for (int d = 2; p && d <= n / d; d++) p = n % d != 0;
    return new Verdict(n, p);
  }
  static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    Map<Integer, Boolean> result = new TreeMap<>();
    try (ExecutorService ex = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletionService<Verdict> cs = new ExecutorCompletionService<>(ex);
      Set<Integer> distinct = new HashSet<>(numbers);
      distinct.forEach(n -> cs.submit(() -> judge(n)));
      for (int i = 0; i < distinct.size(); i++) {
        Verdict v = cs.take().get();
        result.put(v.number(), v.prime());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return result;
  }
  public static void main(String[] args) throws Exception {
    var m = checkAll(List.of(7, 8, 9, 11, 7));
    if (!m.equals(Map.of(7, true, 8, false, 9, false, 11, true))) throw new AssertionError(m);
    if (!checkAll(List.of()).isEmpty()) throw new AssertionError();
  }
}
