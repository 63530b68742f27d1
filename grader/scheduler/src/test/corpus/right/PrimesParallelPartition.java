import java.util.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

public class PrimesParallelPartition {
  public static void main(String[] args) {
    List<Integer> in = IntStream.range(0, 20).boxed().toList();
    Map<Boolean, List<Integer>> parts = in.parallelStream().collect(Collectors.partitioningBy(PrimesParallelPartition::isPrime));
    Map<Integer, Boolean> map = in.parallelStream().distinct().collect(Collectors.toConcurrentMap(n -> n, PrimesParallelPartition::isPrime));
    LongAdder adder = new LongAdder();
    in.parallelStream().filter(n -> isPrime(n)).forEach(n -> adder.increment());
    long reduce = in.parallelStream().map(n -> isPrime(n) ? 1L : 0L).reduce(0L, Long::sum);
    if (parts.get(true).size() != 8 || adder.sum() != 8 || reduce != 8 || map.values().stream().filter(b -> b).count() != 8)
      throw new AssertionError(parts + " " + adder + " " + map);
    if (!parts.get(true).equals(List.of(2, 3, 5, 7, 11, 13, 17, 19))) throw new AssertionError();
  }
  static boolean isPrime(int n) { return n > 1 && IntStream.rangeClosed(2, (int) Math.sqrt(n)).allMatch(i -> n % i != 0); }
}
