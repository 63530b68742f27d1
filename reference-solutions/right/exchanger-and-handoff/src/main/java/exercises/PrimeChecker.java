package exercises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Exchanger;
import java.util.stream.Stream;

public final class PrimeChecker {

  /** A thread that checks a number and swaps the verdict for nothing. */
  private static final class Check extends Thread {
    final int number;
    // One exchanger each: with a common one, two checks might swap with each other.
    final Exchanger<Boolean> counter = new Exchanger<>();

    Check(int number) {
      this.number = number;
    }

    @Override
    public void run() {
      boolean verdict = isPrime(number);
      try {
        counter.exchange(verdict);
      } catch (InterruptedException e) {
        // The customer left the shop.
      }
    }
  }

  public static boolean isPrime(int n) {
    if (n < 4) {
      return n == 2 || n == 3;
    }
    if (n % 2 == 0 || n % 3 == 0) {
      return false;
    }
    for (int i = 5, step = 2; i <= n / i; i += step, step = 6 - step) {
      if (n % i == 0) {
        return false;
      }
    }
    return true;
  }

  public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
    List<Check> checks = new ArrayList<>();
    numbers.stream().distinct().forEach(n -> checks.add(new Check(n)));
    checks.forEach(Thread::start);

    Map<Integer, Boolean> verdicts = new LinkedHashMap<>();
    try {
      for (Check check : checks) {
        verdicts.put(check.number, check.counter.exchange(null));
      }
    } catch (InterruptedException e) {
      // Nobody will pick up the other verdicts, so let their threads go.
      checks.forEach(Thread::interrupt);
      throw e;
    }
    return verdicts;
  }

  public static void main(String[] args) throws Exception {
    List<Integer> numbers = Stream.iterate(1, n -> n + 6).limit(12).toList();
    Map<Integer, Boolean> verdicts = checkAll(numbers);
    verdicts.forEach((n, prime) -> System.out.println(n + " is " + (prime ? "prime" : "not prime")));
    long primes = verdicts.values().stream().filter(Boolean.TRUE::equals).count();
    System.out.println(primes + " of " + verdicts.size() + " are prime");
  }
}
