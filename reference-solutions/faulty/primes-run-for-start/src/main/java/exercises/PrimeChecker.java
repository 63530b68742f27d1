package exercises;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Exercise 1: one checker thread for each distinct number. */
public final class PrimeChecker {

    private PrimeChecker() {
    }

    /** Checks a single number and remembers the verdict. */
    private static final class Checker extends Thread {
        private final int number;
        private boolean prime;

        Checker(int number) {
            super("checker-" + number);
            this.number = number;
        }

        @Override
        public void run() {
            prime = isPrime(number);
        }

        boolean isNumberPrime() {
            return prime;
        }
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        if (n < 4) {
            return true;
        }
        if (n % 2 == 0) {
            return false;
        }
        for (int d = 3; (long) d * d <= n; d += 2) {
            if (n % d == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Checker> checkers = new LinkedHashMap<>();
        for (int number : numbers) {
            if (!checkers.containsKey(number)) {
                checkers.put(number, new Checker(number));
            }
        }

        for (Checker checker : checkers.values()) {
            checker.run();
        }

        Map<Integer, Boolean> verdicts = new LinkedHashMap<>();
        for (Map.Entry<Integer, Checker> entry : checkers.entrySet()) {
            entry.getValue().join();
            verdicts.put(entry.getKey(), entry.getValue().isNumberPrime());
        }
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(2, 7, 8, 15, 97, 100, 7919, 1_000_003));
        int primes = 0;
        for (Map.Entry<Integer, Boolean> e : verdicts.entrySet()) {
            if (e.getValue()) {
                primes++;
                System.out.println(e.getKey() + " is prime");
            } else {
                System.out.println(e.getKey() + " is not prime");
            }
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
