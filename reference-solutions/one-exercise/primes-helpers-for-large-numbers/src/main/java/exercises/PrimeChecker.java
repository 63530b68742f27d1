package exercises;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        int limit = (int) Math.sqrt(n);
        for (int d = 2; d <= limit; d++)
            if (n % d == 0) return false;
        return true;
    }

    /** Looks for a divisor among first, first+2, first+4, ... up to the root. */
    private static class DivisorSearch extends Thread {
        private final int number;
        private final int first;
        private final AtomicBoolean found;

        DivisorSearch(int number, int first, AtomicBoolean found) {
            super("divisors of " + number + " from " + first);
            this.number = number;
            this.first = first;
            this.found = found;
        }

        @Override
        public void run() {
            int limit = (int) Math.sqrt(number);
            // the other one may have found something already, then I can stop too
            for (int d = first; d <= limit && !found.get(); d += 2) {
                if (number % d == 0) {
                    found.set(true);
                }
            }
        }
    }

    /** The thread of one number. */
    private static class NumberThread extends Thread {
        private final int number;
        private final Map<Integer, Boolean> results;

        NumberThread(int number, Map<Integer, Boolean> results) {
            super("number " + number);
            this.number = number;
            this.results = results;
        }

        @Override
        public void run() {
            if (number < 1000) {
                // not worth more threads
                results.put(number, isPrime(number));
                return;
            }
            AtomicBoolean divisorFound = new AtomicBoolean(false);
            DivisorSearch even = new DivisorSearch(number, 2, divisorFound);
            DivisorSearch odd = new DivisorSearch(number, 3, divisorFound);
            even.start();
            odd.start();
            try {
                even.join();
                odd.join();
                results.put(number, !divisorFound.get());
            } catch (InterruptedException e) {
                divisorFound.set(true); // only to make both stop early, nobody will see a result
            }
        }
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> results = Collections.synchronizedMap(new TreeMap<>());
        List<NumberThread> threads = new ArrayList<>();
        for (int number : numbers) {
            NumberThread t = new NumberThread(number, results);
            threads.add(t);
            t.start();
        }
        try {
            for (NumberThread t : threads) t.join();
        } catch (InterruptedException e) {
            for (NumberThread t : threads) t.interrupt();
            throw e;
        }
        return results;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> numbers = List.of(5, 10, 997, 1009, 1763, 104729, 104730, 2147483647);
        Map<Integer, Boolean> results = checkAll(numbers);
        int primes = 0;
        synchronized (results) {
            for (Map.Entry<Integer, Boolean> e : results.entrySet()) {
                if (e.getValue()) {
                    primes++;
                    System.out.println(e.getKey() + " is prime");
                } else {
                    System.out.println(e.getKey() + " is not prime");
                }
            }
        }
        System.out.println(primes + " of " + results.size() + " are prime");
    }
}
