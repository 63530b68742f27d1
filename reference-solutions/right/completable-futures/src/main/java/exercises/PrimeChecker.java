package exercises;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

public final class PrimeChecker {

  private record Verdict(int number, boolean prime) {

    static Verdict of(int number) {
      return new Verdict(number, isPrime(number));
    }

    @Override
    public String toString() {
      return number + (prime ? " is prime" : " is not prime");
    }
  }

  public static boolean isPrime(int n) {
    if (n <= 3) {
      return n > 1;
    }
    if (n % 2 == 0 || n % 3 == 0) {
      return false;
    }
    // all other primes are 6k - 1 or 6k + 1; i <= n / i instead of i * i <= n avoids the overflow
    for (int i = 5; i <= n / i; i += 6) {
      if (n % i == 0 || n % (i + 2) == 0) {
        return false;
      }
    }
    return true;
  }

  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    ExecutorService pool = Executors.newCachedThreadPool();
    try {
      List<CompletableFuture<Verdict>> checks = numbers.stream()
          .distinct()
          .map(number -> CompletableFuture.supplyAsync(() -> Verdict.of(number), pool))
          .toList(); // the list is needed: a lazy stream would start and join them one by one

      return CompletableFuture.allOf(checks.toArray(CompletableFuture[]::new))
          .thenApply(done -> checks.stream()
              .map(CompletableFuture::join)
              .collect(Collectors.toMap(Verdict::number, Verdict::prime)))
          .join();
    } finally {
      pool.close();
    }
  }

  public static void main(String[] args) throws Exception {
    List<Integer> numbers = List.of(-7, 0, 1, 2, 7, 8, 121, 127, 65537);
    Map<Integer, Boolean> result = checkAll(numbers);

    numbers.forEach(number -> System.out.println(new Verdict(number, result.get(number))));
    System.out.println(result.values().stream().filter(b -> b).count() + " of " + result.size() + " are prime");
  }
}
