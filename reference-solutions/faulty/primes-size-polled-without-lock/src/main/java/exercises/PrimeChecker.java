package exercises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class PrimeChecker {

    /** Thread-safe map of verdicts. */
    private static final class Verdicts {
        private final Map<Integer, Boolean> map = new HashMap<>();

        synchronized void put(int number, boolean prime) {
            map.put(number, prime);
        }

        synchronized Map<Integer, Boolean> copy() {
            return new HashMap<>(map);
        }

        // reading a number cannot break anything
        int size() {
            return map.size();
        }
    }

    private PrimeChecker() {
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (long i = 2; i * i <= n; i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Set<Integer> distinct = new HashSet<>(numbers);
        Verdicts verdicts = new Verdicts();
        for (int number : distinct) {
            new Thread(() -> verdicts.put(number, isPrime(number)), "prime-" + number).start();
        }
        while (verdicts.size() < distinct.size()) {
            Thread.sleep(1);
        }
        return verdicts.copy();
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(141, 143, 145, 147, 149, 151, 153));
        int primes = 0;
        for (Map.Entry<Integer, Boolean> verdict : verdicts.entrySet()) {
            System.out.println(verdict.getKey() + (verdict.getValue() ? " is prime" : " is not prime"));
            primes += verdict.getValue() ? 1 : 0;
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
