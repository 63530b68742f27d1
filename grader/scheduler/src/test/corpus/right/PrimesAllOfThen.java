import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class PrimesAllOfThen {
  static CompletableFuture<Map.Entry<Integer, Boolean>> check(int n, Executor ex) {
    return CompletableFuture.supplyAsync(() -> n > 1 && IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(d -> n % d == 0), ex)
        .exceptionally(t -> false)
        .thenApply(p -> Map.entry(n, p));
  }
  static Map<Integer, Boolean> checkAll(List<Integer> in) {
    try (var ex = Executors.newFixedThreadPool(Math.max(1, Math.min(3, in.size())))) {
      List<CompletableFuture<Map.Entry<Integer, Boolean>>> fs = in.stream().distinct().map(n -> check(n, ex)).toList();
      return CompletableFuture.allOf(fs.toArray(CompletableFuture[]::new))
          .thenApply(v -> fs.stream().map(CompletableFuture::join).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)))
          .join();
    }
  }
  public static void main(String[] args) {
    var m = checkAll(List.of(10, 11, 12, 13, 13));
    if (!new ArrayList<>(m.values()).equals(List.of(false, true, false, true))) throw new AssertionError(m);
    if (!checkAll(List.of()).isEmpty()) throw new AssertionError();
  }
}
