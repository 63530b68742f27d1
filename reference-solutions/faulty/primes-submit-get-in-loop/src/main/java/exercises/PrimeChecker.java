package exercises;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public final class PrimeChecker {

    private static final int THREADS = 4;

    public static boolean isPrime(int n) {
        if (n <= 1) return false;
        for (long i = 2; i * i <= n; i++) {
            if (n % i == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        Map<Integer, Boolean> result = new TreeMap<>();
        try {
            for (Integer n : numbers) {
                if (result.containsKey(n)) continue;
                Future<Boolean> verdict = pool.submit(() -> isPrime(n));
                result.put(n, verdict.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a check failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return result;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> numbers = List.of(1, 2, 3, 4, 5, 16, 17, 25, 104729, 2147483647);
        Map<Integer, Boolean> result = checkAll(numbers);

        int count = 0;
        for (Integer n : result.keySet()) {
            boolean prime = result.get(n);
            System.out.println(n + (prime ? " is prime" : " is not prime"));
            if (prime) count++;
        }
        System.out.println(count + " of " + result.size() + " are prime");
    }
}
