import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

public class WordCountMapReduce {
  static <I, K, V> Map<K, V> mapReduce(List<I> in, Function<I, Stream<Map.Entry<K, V>>> map, BinaryOperator<V> reduce, Executor ex) {
    List<CompletableFuture<Map<K, V>>> parts = in.stream().map(i -> CompletableFuture.supplyAsync(() -> map.apply(i).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, reduce, HashMap::new)), ex).thenApply(m -> (Map<K, V>) m)).toList();
    return parts.stream().reduce((a, b) -> a.thenCombine(b, (x, y) -> { y.forEach((k, v) -> x.merge(k, v, reduce)); return x; })).map(CompletableFuture::join).orElse(Map.of());
  }
  public static void main(String[] args) {
    ExecutorService ex = Executors.newWorkStealingPool(3);
    Map<String, Integer> m = mapReduce(List.of("a b a", "b c", "a"), s -> Arrays.stream(s.split(" ")).map(w -> Map.entry(w, 1)), Integer::sum, ex);
    ex.close();
    Map<String, Long> n = Stream.of("a b a", "b c", "a").parallel().flatMap(s -> Stream.of(s.split(" "))).collect(Collectors.groupingByConcurrent(s -> s, ConcurrentSkipListMap::new, Collectors.counting()));
    if (!m.equals(Map.of("a", 3, "b", 2, "c", 1)) || !n.toString().equals("{a=3, b=2, c=1}")) throw new AssertionError(m + " " + n);
  }
}
