package exercises;

import java.util.*;
import java.util.concurrent.*;

public final class PrimeChecker {

  public static boolean isPrime(int n) {
    if (n < 2) return false;
    for (int i = 2; i <= (int) Math.sqrt(n); i++) {
      if (n % i == 0) return false;
    }
    return true;
  }

  // "prime" -> [2, 3, 5], "not prime" -> [4, 6]
  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    ConcurrentMap<String, Queue<Integer>> index = new ConcurrentHashMap<>();
    List<Thread> threads = new ArrayList<>();

    for (Integer n : Set.copyOf(numbers)) {
      Runnable check = () -> {
        String label = isPrime(n) ? "prime" : "not prime";
        if (!index.containsKey(label)) {
          index.put(label, new ConcurrentLinkedQueue<>());
        }
        index.get(label).add(n);
      };
      threads.add(new Thread(check));
    }
    for (Thread t : threads) t.start();
    for (Thread t : threads) t.join();

    Map<Integer, Boolean> verdicts = new TreeMap<>();
    index.forEach((label, ns) -> {
      for (Integer n : ns) verdicts.put(n, label.equals("prime"));
    });
    return verdicts;
  }

  public static void main(String[] args) throws Exception {
    Map<Integer, Boolean> verdicts = checkAll(List.of(2, 3, 4, 5, 6, 7));
    int primes = Collections.frequency(verdicts.values(), true);
    verdicts.forEach((n, prime) -> System.out.println(n + " is " + (prime ? "" : "not ") + "prime"));
    System.out.println(primes + " of " + verdicts.size() + " are prime");
  }
}
