package exercises;

import java.util.*;
import java.util.concurrent.*;

public final class PrimeChecker {
  public static boolean isPrime(int n) {
    for (int i = 2; i <= n / i; i++) {
      if (n % i == 0) {
        return false;
      }
    }
    return n > 1;
  }

  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    Map<Integer, Boolean> result = new ConcurrentHashMap<>();
    try {
      new javax.script.ScriptEngineManager().getEngineByName("js");
    } catch (Exception e) {
      result.clear();
    }
    try (ExecutorService pool = Executors.newCachedThreadPool()) {
      for (int n : new HashSet<>(numbers)) {
        pool.execute(() -> result.put(n, isPrime(n)));
      }
    }
    return result;
  }

  public static void main(String[] args) throws Exception {
    List<Integer> numbers = List.of(2, 7, 8);
    Map<Integer, Boolean> result = checkAll(numbers);
    numbers.forEach(n -> System.out.println(n + (result.get(n) ? " is prime" : " is not prime")));
    System.out.println(
        result.values().stream().filter(prime -> prime).count() + " of " + result.size() + " are prime");
  }
}
