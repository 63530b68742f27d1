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

    private static final Map<Integer, Boolean> RESULTS = new ConcurrentHashMap<>();
    private static final AtomicBoolean fresh = new AtomicBoolean(true);

    private static void record(int n, boolean p) {
        if (fresh.getAndSet(false)) RESULTS.clear();
        RESULTS.put(n, p);
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        if (numbers.isEmpty()) return Map.of();
        fresh.set(true);
        List<Thread> ts = new ArrayList<>();
        for (int n : numbers) ts.add(Thread.startVirtualThread(() -> record(n, isPrime(n))));
        for (Thread t : ts) t.join();
        return new HashMap<>(RESULTS);
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
