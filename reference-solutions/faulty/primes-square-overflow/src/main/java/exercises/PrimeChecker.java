package exercises;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public final class PrimeChecker {

    /** Every prime above 3 is one more or one less than a multiple of 6, so only those are tried as divisors. */
    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        if (n == 2 || n == 3) {
            return true;
        }
        if (n % 2 == 0 || n % 3 == 0) {
            return false;
        }
        for (int i = 5; i * i <= n; i += 6) {
            if (n % i == 0 || n % (i + 2) == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Future<Boolean>> pending = new HashMap<>();
        Map<Integer, Boolean> verdicts = new HashMap<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Integer n : numbers) {
                pending.computeIfAbsent(n, key -> executor.submit(() -> isPrime(key)));
            }
            for (Map.Entry<Integer, Future<Boolean>> entry : pending.entrySet()) {
                verdicts.put(entry.getKey(), entry.getValue().get());
            }
        } catch (ExecutionException e) {
            throw new RuntimeException(e.getCause());
        }
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> numbers = List.of(7, 8, 25, 35, 49, 53, 7919, 7920);
        Map<Integer, Boolean> verdicts = checkAll(numbers);
        int primes = 0;
        for (Integer n : numbers) {
            if (verdicts.get(n)) {
                primes++;
                System.out.println(n + " is prime");
            } else {
                System.out.println(n + " is not prime");
            }
        }
        System.out.println(primes + " of " + numbers.size() + " are prime");
    }
}
