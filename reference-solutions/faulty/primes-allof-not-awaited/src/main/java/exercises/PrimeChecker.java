package exercises;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

public final class PrimeChecker {

  private static final Executor ONE_THREAD_EACH = check -> new Thread(check).start();

  public static boolean isPrime(int n) {
    return n > 1 && IntStream.rangeClosed(2, (int) Math.sqrt(n)).allMatch(d -> n % d != 0);
  }

  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    Map<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
    CompletableFuture.allOf(
        numbers.stream()
            .distinct()
            .map(n -> supplyAsync(() -> isPrime(n), ONE_THREAD_EACH)
                .thenAccept(prime -> verdicts.put(n, prime)))
            .toArray(CompletableFuture[]::new));
    return verdicts;
  }

  public static void main(String[] args) throws Exception {
    var verdicts = checkAll(List.of(11, 22, 33, 44, 55, 66, 77, 88, 97));
    var primes = 0;
    var total = 0;
    for (var entry : verdicts.entrySet()) {
      System.out.println(entry.getKey() + (entry.getValue() ? " is prime" : " is not prime"));
      primes += entry.getValue() ? 1 : 0;
      total++;
    }
    System.out.println(primes + " of " + total + " are prime");
  }
}
