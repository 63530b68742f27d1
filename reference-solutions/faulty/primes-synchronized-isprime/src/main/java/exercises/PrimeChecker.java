package exercises;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Thread-safe: every method that is called by more than one thread is synchronized. */
public final class PrimeChecker {

    private PrimeChecker() {
    }

    public static synchronized boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int i = 2; i <= n / i; i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
        try (var pool = Executors.newCachedThreadPool()) {
            for (Integer number : numbers) {
                pool.execute(() -> verdicts.put(number, isPrime(number)));
            }
        }
        return new HashMap<>(verdicts);
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(59, 60, 61, 62, 63, 64));
        int primes = 0;
        for (var verdict : verdicts.entrySet()) {
            if (verdict.getValue()) {
                primes++;
            }
            System.out.println(verdict.getKey() + (verdict.getValue() ? " is prime" : " is not prime"));
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
