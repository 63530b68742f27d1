package exercises;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

public final class PrimeChecker {

  private record Pending(int number, CompletableFuture<Boolean> verdict) {
    static Pending of(int number) {
      return new Pending(number, CompletableFuture.supplyAsync(() -> isPrime(number)));
    }

    boolean await() {
      return verdict.join();
    }
  }

  public static boolean isPrime(int n) {
    return n > 1 && LongStream.iterate(2, d -> d * d <= n, d -> d + 1).noneMatch(d -> n % d == 0);
  }

  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    return numbers.stream()
        .distinct()
        .map(Pending::of) // first start all of them ...
        .collect(toMap(Pending::number, Pending::await)); // ... then wait for all of them
  }

  public static void main(String[] args) throws Exception {
    var verdicts = checkAll(List.of(401, 403, 407, 409, 411, 413, 419, 421));
    verdicts.forEach((n, prime) -> System.out.println(n + " is " + (prime ? "prime" : "not prime")));
    System.out.println(
        verdicts.values().stream().filter(v -> v).count() + " of " + verdicts.size() + " are prime");
  }
}
