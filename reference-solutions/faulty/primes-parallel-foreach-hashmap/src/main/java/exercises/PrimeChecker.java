package exercises;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

public final class PrimeChecker {

  public static boolean isPrime(int n) {
    return n > 1 && IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(i -> n % i == 0);
  }

  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    Map<Integer, Boolean> verdicts = new HashMap<>();
    numbers.parallelStream().forEach(n -> verdicts.put(n, isPrime(n)));
    return verdicts;
  }

  public static void main(String[] args) throws Exception {
    var verdicts = checkAll(IntStream.rangeClosed(1, 20).boxed().toList());
    verdicts.entrySet().stream()
        .map(e -> e.getKey() + (e.getValue() ? " is prime" : " is not prime"))
        .forEach(System.out::println);
    System.out.printf(
        "%d of %d are prime%n",
        verdicts.values().stream().filter(v -> v).count(), verdicts.size());
  }
}
