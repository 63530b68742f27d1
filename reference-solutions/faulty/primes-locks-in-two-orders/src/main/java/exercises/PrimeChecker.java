package exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

public final class PrimeChecker {

    private final List<Integer> primes = new ArrayList<>();
    private final List<Integer> composites = new ArrayList<>();

    private PrimeChecker() {
    }

    public static boolean isPrime(int n) {
        if (n <= 1) {
            return false;
        }
        for (long factor = 2; factor * factor <= n; ++factor) {
            if (n % factor == 0) {
                return false;
            }
        }
        return true;
    }

    private void check(int n) {
        if (isPrime(n)) {
            move(n, composites, primes);
        } else {
            move(n, primes, composites);
        }
    }

    /** Puts n into one list, and makes sure that it is not in the other. */
    private static void move(Integer n, List<Integer> from, List<Integer> to) {
        synchronized (from) {
            from.remove(n);
            synchronized (to) {
                if (!to.contains(n)) {
                    to.add(n);
                }
            }
        }
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        PrimeChecker checker = new PrimeChecker();
        List<Thread> threads = new ArrayList<>();
        for (Integer n : new LinkedHashSet<>(numbers)) {
            threads.add(Thread.ofVirtual().unstarted(() -> checker.check(n)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        Map<Integer, Boolean> verdicts = new HashMap<>();
        checker.primes.forEach(n -> verdicts.put(n, true));
        checker.composites.forEach(n -> verdicts.put(n, false));
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(55, 57, 59, 61, 63, 65, 67));
        long primes = verdicts.values().stream().filter(v -> v).count();
        verdicts.forEach((n, v) -> System.out.println(n + " is " + (v ? "prime" : "not prime")));
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
