package exercises;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public final class PrimeChecker {

  public static boolean isPrime(int n) {
    return n >= 2 && IntStream.iterate(2, d -> d <= n / d, d -> d + 1).noneMatch(d -> n % d == 0);
  }

  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    ConcurrentMap<Integer, Boolean> verdicts =
        numbers.parallelStream()
            .collect(Collectors.toConcurrentMap(n -> n, n -> isPrime(n), (first, second) -> first));
    return verdicts;
  }

  public static void main(String[] args) throws Exception {
    List<Integer> numbers = IntStream.rangeClosed(1, 24).boxed().toList();
    Map<Integer, Boolean> verdicts = checkAll(numbers);
    numbers.forEach(n -> System.out.println(n + (verdicts.get(n) ? " is prime" : " is not prime")));
    int[] primes = {0}; // an int could not be changed in the lambda
    numbers.parallelStream().filter(verdicts::get).forEach(n -> primes[0]++);
    System.out.println(primes[0] + " of " + numbers.size() + " are prime");
  }
}
