package exercises;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Exercise 1: one thread per number. All threads write into one synchronized map.
 */
public final class PrimeChecker {

    private PrimeChecker() {
    }

    /** Trial division by the odd numbers up to the square root. */
    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        if (n % 2 == 0) {
            return n == 2;
        }
        // long, because i * i would overflow an int for n close to Integer.MAX_VALUE
        for (long i = 3; i * i <= n; i += 2) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> results = Collections.synchronizedMap(new HashMap<>());
        List<Thread> threads = new ArrayList<>();

        // the set drops duplicates, so that no number is checked twice
        for (Integer number : new LinkedHashSet<>(numbers)) {
            Thread thread = new Thread(() -> results.put(number, isPrime(number)), "prime-" + number);
            threads.add(thread);
        }

        // first start all of them, only then wait: otherwise they would run one after the other
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return results;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> numbers = List.of(2, 7, 8, 15, 17, 25, 97, 100, 7919, 2147483647);
        Map<Integer, Boolean> results = checkAll(numbers);

        int primes = 0;
        for (Integer number : numbers) {
            if (results.get(number)) {
                primes++;
                System.out.println(number + " is prime");
            } else {
                System.out.println(number + " is not prime");
            }
        }
        System.out.println(primes + " of " + numbers.size() + " are prime");
    }
}
