package exercises;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class PrimeChecker {

    /** The verdicts of one call, shared by its tasks. */
    private static final class Verdicts {
        private final Map<Integer, Boolean> byNumber = new HashMap<>();

        synchronized void put(int number, boolean prime) {
            byNumber.put(number, prime);
        }

        synchronized Map<Integer, Boolean> snapshot() {
            return new HashMap<>(byNumber);
        }
    }

    private static final class CheckTask implements Runnable {
        private final int number;
        private final Verdicts verdicts;

        CheckTask(int number, Verdicts verdicts) {
            this.number = number;
            this.verdicts = verdicts;
        }

        @Override
        public void run() {
            verdicts.put(number, isPrime(number));
        }
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int divisor = 2; divisor <= n / divisor; divisor++) {
            if (n % divisor == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Verdicts verdicts = new Verdicts();
        List<Integer> distinct = numbers.stream().distinct().toList();
        Thread thread = null;
        for (int number : distinct) {
            thread = new Thread(new CheckTask(number, verdicts));
            thread.start();
        }
        if (thread == null) {
            return Collections.emptyMap();
        }
        thread.join();
        return verdicts.snapshot();
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(2147483647, 1000000007, 91, 89, 57, 53, 6, 5));
        verdicts.forEach((number, prime) ->
                System.out.println(number + (prime ? " is prime" : " is not prime")));
        long primes = verdicts.values().stream().filter(prime -> prime).count();
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
