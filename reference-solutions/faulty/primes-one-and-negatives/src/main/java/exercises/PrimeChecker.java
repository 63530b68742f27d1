package exercises;

import java.util.*;
import java.util.concurrent.*;

public final class PrimeChecker {

  public static boolean isPrime(int n) {
    long divisor = 2;
    while (divisor * divisor <= n) {
      if (n % divisor == 0) {
        return false;
      }
      divisor++;
    }
    return true;
  }

  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    Map<Integer, CompletableFuture<Boolean>> futures = new TreeMap<>();
    Map<Integer, Boolean> verdicts = new TreeMap<>();
    try (ExecutorService executor = Executors.newCachedThreadPool()) {
      for (int n : new TreeSet<>(numbers)) {
        futures.put(n, CompletableFuture.supplyAsync(() -> isPrime(n), executor));
      }
      CompletableFuture.allOf(futures.values().toArray(new CompletableFuture<?>[0])).join();
      futures.forEach((n, future) -> verdicts.put(n, future.join()));
    }
    return verdicts;
  }

  public static void main(String[] args) throws Exception {
    Map<Integer, Boolean> verdicts = checkAll(Arrays.asList(2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233));
    int primes = 0;
    for (Map.Entry<Integer, Boolean> verdict : verdicts.entrySet()) {
      String text = "not prime";
      if (verdict.getValue()) {
        text = "prime";
        primes++;
      }
      System.out.println(verdict.getKey() + " is " + text);
    }
    System.out.println(primes + " of " + verdicts.size() + " are prime");
  }
}
