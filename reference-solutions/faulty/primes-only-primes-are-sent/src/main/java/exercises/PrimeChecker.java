package exercises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        if (n == 2) return true;
        if (n % 2 == 0) return false;
        for (int i = 3; i <= Math.sqrt(n); i = i + 2) {
            if (n % i == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Set<Integer> todo = new HashSet<>(numbers);
        Map<Integer, Boolean> verdicts = new HashMap<>();
        for (Integer n : todo) {
            verdicts.put(n, false); // not prime until somebody says so
        }

        BlockingQueue<Integer> primes = new LinkedBlockingQueue<>();
        ExecutorService pool = Executors.newCachedThreadPool();
        for (Integer n : todo) {
            pool.execute(() -> {
                if (isPrime(n)) {
                    primes.add(n);
                }
            });
        }
        pool.shutdown();

        // take() blocks until the next result is there
        for (int i = 0; i < todo.size(); i++) {
            verdicts.put(primes.take(), true);
        }
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(2, 3, 4, 5, 6, 7, 8));
        int count = 0;
        for (Integer n : verdicts.keySet()) {
            System.out.println(n + (verdicts.get(n) ? " is prime" : " is not prime"));
            if (verdicts.get(n)) count++;
        }
        System.out.println(count + " of " + verdicts.size() + " are prime");
    }
}
