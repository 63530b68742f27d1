package exercises;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

public final class PrimeChecker {

  public static boolean isPrime(int n) {
    return n == 2 || n > 2 && n % 2 != 0
        && IntStream.iterate(3, d -> d <= n / d, d -> d + 2).noneMatch(d -> n % d == 0);
  }

  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    SortedMap<Integer, Boolean> sorted = new ConcurrentSkipListMap<>();
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("check").factory())) {
      var checks = numbers.stream()
          .distinct()
          .map(n -> supplyAsync(() -> isPrime(n), threads).thenAccept(prime -> sorted.put(n, prime)))
          .toArray(CompletableFuture<?>[]::new);
      allOf(checks).get();
      return sorted;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  public static void main(String[] args) throws Exception {
    var sorted = checkAll(List.of(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0));
    sorted.forEach((n, prime) -> System.out.println(n + (prime ? " is prime" : " is not prime")));
    System.out.printf("%d of %d are prime%n",
        sorted.values().stream().mapToInt(prime -> prime ? 1 : 0).sum(), sorted.size());
  }
}
