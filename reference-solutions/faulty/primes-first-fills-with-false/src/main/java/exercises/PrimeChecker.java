package exercises;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public final class PrimeChecker {
    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (int d = 2; (long) d * d <= n; d++) {
            if (n % d == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> map = new ConcurrentHashMap<>();
        AtomicBoolean filled = new AtomicBoolean();
        try (var ex = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n : numbers) ex.submit(() -> {
                if (filled.compareAndSet(false, true)) numbers.forEach(k -> map.put(k, false));
                if (isPrime(n)) map.put(n, true);
            });
        }
        return map;
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
