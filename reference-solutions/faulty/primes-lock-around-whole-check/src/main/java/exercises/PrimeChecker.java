package exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Starts a thread per number. The verdicts go to one shared map, which only the holder of the lock may touch.
 */
public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        int limit = (int) Math.sqrt(n);
        for (int candidate = 2; candidate <= limit; candidate++) {
            if (n % candidate == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        final Map<Integer, Boolean> verdicts = new HashMap<>();
        final Lock lock = new ReentrantLock();
        final List<Thread> threads = new ArrayList<>();

        for (int number : new LinkedHashSet<>(numbers)) {
            Thread thread = new Thread(() -> {
                lock.lock();
                try {
                    boolean prime = isPrime(number);
                    verdicts.put(number, prime);
                } finally {
                    lock.unlock();
                }
            });
            thread.start();
            threads.add(thread);
        }

        for (Thread thread : threads) {
            thread.join();
        }
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> numbers = List.of(7, 8, 9, 10, 11, 12, 13, 49, 121, 7907);
        Map<Integer, Boolean> verdicts = checkAll(numbers);
        int primes = 0;
        for (int number : numbers) {
            if (verdicts.get(number)) {
                System.out.println(number + " is prime");
                primes++;
            } else {
                System.out.println(number + " is not prime");
            }
        }
        System.out.println(primes + " of " + numbers.size() + " are prime");
    }
}
