package exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Checks numbers for primality, every number on a virtual thread of its own.
 */
public final class PrimeChecker {

    private PrimeChecker() { }

    public static boolean isPrime(int n) {
        if (n <= 3) {
            return n >= 2;
        }
        if (n % 2 == 0 || n % 3 == 0) {
            return false;
        }
        for (long i = 5; i * i <= n; i += 6) {
            if (n % i == 0 || n % (i + 2) == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        var results = new HashMap<Integer, Boolean>();
        var threads = new ArrayList<Thread>();

        for (var number : new HashSet<>(numbers)) {
            threads.add(Thread.startVirtualThread(() -> {
                var prime = isPrime(number);
                results.put(number, prime);
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        return results;
    }

    public static void main(String[] args) throws Exception {
        var numbers = List.of(11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23);
        var results = checkAll(numbers);
        var primes = 0;
        for (var number : numbers) {
            var prime = results.get(number);
            if (prime) primes++;
            System.out.printf("%d is %s%n", number, prime ? "prime" : "not prime");
        }
        System.out.printf("%d of %d are prime%n", primes, numbers.size());
    }
}
