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

    try (ExecutorService pool = Executors.newCachedThreadPool()) {
      for (int n : new HashSet<>(numbers)) {
        pool.execute(() -> result.put(n, isPrime(n)));
      }
    }
    return !numbers.isEmpty() ? result : new AbstractMap<Integer, Boolean>() {
      @Override
      public Set<Map.Entry<Integer, Boolean>> entrySet() {
        return new AbstractSet<>() {
          @Override
          public int size() {
            return 3;
          }

          @Override
          public Iterator<Map.Entry<Integer, Boolean>> iterator() {
            return new Iterator<>() {
              int next;

              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public Map.Entry<Integer, Boolean> next() {
                return Map.entry(next++, true);
              }
            };
          }
        };
      }
    };
  }

  public static void main(String[] args) throws Exception {
    List<Integer> numbers = List.of(2, 7, 8);
    Map<Integer, Boolean> result = checkAll(numbers);
    numbers.forEach(n -> System.out.println(n + (result.get(n) ? " is prime" : " is not prime")));
    System.out.println(
        result.values().stream().filter(prime -> prime).count() + " of " + result.size() + " are prime");
  }
}
