package exercises;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toConcurrentMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

public final class PrimeChecker {

  public static boolean isPrime(int n) {
    return n > 1 && LongStream.iterate(2, d -> d * d <= n, d -> d + 1).allMatch(d -> n % d > 0);
  }

  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    List<Integer> distinct = numbers.stream().distinct().toList();
    return distinct.parallelStream().collect(toConcurrentMap(identity(), PrimeChecker::isPrime));
  }

  public static void main(String[] args) throws Exception {
    var verdicts = new TreeMap<>(checkAll(IntStream.range(40, 60).boxed().toList()));
    System.out.println(
        verdicts.entrySet().stream()
            .map(e -> e.getKey() + (e.getValue() ? " is prime" : " is not prime"))
            .collect(joining("\n")));
    var primes = verdicts.values().stream().filter(v -> v).count();
    System.out.println(primes + " of " + verdicts.size() + " are prime");
  }
}
