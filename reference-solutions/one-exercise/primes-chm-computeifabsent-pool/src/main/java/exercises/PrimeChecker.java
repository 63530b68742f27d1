package exercises;

import java.util.*;
import java.util.concurrent.*;

public final class PrimeChecker {
    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (int d = 2; (long) d * d <= n; d++) {
            if (n % d == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        ConcurrentHashMap<Integer, Boolean> results = new ConcurrentHashMap<>(numbers.size() * 2 + 1);
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, numbers.size()));
        for (Integer n : numbers) {
            pool.submit(() -> results.computeIfAbsent(n, PrimeChecker::isPrime));
        }
        pool.shutdown();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        return results;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> input = List.of(2, 3, 4, 7, 8, 25, 97);
        Map<Integer, Boolean> answer = checkAll(input);
        int count = 0;
        for (Integer n : input) {
            boolean prime = answer.get(n);
            if (prime) count++;
            System.out.println(n + (prime ? " is prime" : " is not prime"));
        }
        System.out.println(count + " of " + input.size() + " are prime");
    }
}
