package exercises;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Checks numbers on a fixed pool of threads. */
public final class PrimeChecker {

    private static final int POOL_SIZE = 8;

    private PrimeChecker() {
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int i = 2; i <= Math.sqrt(n); i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        List<Integer> distinct = numbers.stream().distinct().toList();
        List<Callable<Boolean>> checks = new ArrayList<>();
        for (Integer number : distinct) {
            checks.add(() -> isPrime(number));
        }

        ExecutorService pool = Executors.newFixedThreadPool(POOL_SIZE);
        List<Future<Boolean>> futures = pool.invokeAll(checks);

        Map<Integer, Boolean> verdicts = new LinkedHashMap<>();
        try {
            for (int i = 0; i < distinct.size(); i++) {
                verdicts.put(distinct.get(i), futures.get(i).get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(7, 8, 12, 31, 37, 63, 101, 1001));
        int primes = 0;
        for (Integer number : verdicts.keySet()) {
            if (verdicts.get(number)) {
                primes++;
            }
            System.out.println(number + (verdicts.get(number) ? " is prime" : " is not prime"));
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
