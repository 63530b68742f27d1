package exercises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int i = 2; (long) i * i <= n; i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        final Set<Integer> distinct = new HashSet<>(numbers);
        final Map<Integer, Boolean> verdicts = new HashMap<>();
        final Object monitor = new Object();

        // I hold the monitor while I start the threads, so nobody can notify before I wait.
        synchronized (monitor) {
            for (final Integer number : distinct) {
                new Thread() {
                    @Override
                    public void run() {
                        boolean prime = isPrime(number);
                        synchronized (monitor) {
                            verdicts.put(number, prime);
                            monitor.notify();
                        }
                    }
                }.start();
            }
            // every thread notifies once, so wait once for every thread
            for (int i = 0; i < distinct.size(); i++) {
                monitor.wait();
            }
        }
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(7, 8, 9, 10, 11));
        int primes = 0;
        for (Integer number : verdicts.keySet()) {
            if (verdicts.get(number)) {
                primes++;
                System.out.println(number + " is prime");
            } else {
                System.out.println(number + " is not prime");
            }
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
