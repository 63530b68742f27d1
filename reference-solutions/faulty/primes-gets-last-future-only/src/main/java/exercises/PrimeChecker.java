package exercises;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The tasks are started in the order of the numbers, so when the last one is done, all are.
 */
public final class PrimeChecker {

    private PrimeChecker() {
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        if (n < 4) {
            return true;
        }
        if (n % 2 == 0) {
            return false;
        }
        for (int i = 3; i <= n / i; i += 2) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            Future<?> last = null;
            for (Integer number : new LinkedHashSet<>(numbers)) {
                last = pool.submit(() -> verdicts.put(number, isPrime(number)));
            }
            if (last != null) {
                last.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("check failed", e.getCause());
        } finally {
            pool.shutdown();
        }
        return new HashMap<>(verdicts);
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(1999993, 1999995, 1999997, 17, 12, 10));
        verdicts.forEach((number, prime) -> System.out.println(number + " is " + (prime ? "prime" : "not prime")));
        long primes = verdicts.values().stream().filter(prime -> prime).count();
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
