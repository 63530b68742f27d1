package exercises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

public final class PrimeChecker {
    private static final int MAX_THREADS = 8;

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        int root = (int) Math.sqrt(n);
        for (int d = 2; d <= root; d++) {
            if (n % d == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        var distinct = numbers.stream().distinct().toList();
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int n : distinct) tasks.add(() -> isPrime(n));

        // at least 1, since newFixedThreadPool(0) throws
        var threads = Math.clamp(distinct.size(), 1, MAX_THREADS);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var futures = pool.invokeAll(tasks); // all done when it returns, same order as the tasks
            var verdicts = new LinkedHashMap<Integer, Boolean>();
            for (int i = 0; i < futures.size(); i++) {
                verdicts.put(distinct.get(i), futures.get(i).resultNow());
            }
            return verdicts;
        }
    }

    public static void main(String[] args) throws Exception {
        var verdicts = checkAll(List.of(1, 2, 3, 4, 5, 7, 8, 9, 11, 49, 101, 1_000_003));
        verdicts.forEach((n, prime) -> System.out.println(n + (prime ? " is prime" : " is not prime")));
        var primes = verdicts.values().stream().filter(prime -> prime).count();
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
