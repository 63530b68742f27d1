package exercises;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadFactory;

/**
 * Every number gets a thread, every thread is one party of a phaser.
 * The calling thread is a party too, so phase 0 cannot end while threads are still being registered.
 */
public final class PrimeChecker {

    private static final int[] WITNESSES = {2, 3, 5, 7};

    private PrimeChecker() {
    }

    /** Miller-Rabin. With the witnesses 2, 3, 5, 7 it is exact below 3,215,031,751, so for every int. */
    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int p : WITNESSES) {
            if (n % p == 0) {
                return n == p;
            }
        }
        int twos = Integer.numberOfTrailingZeros(n - 1);
        int odd = (n - 1) >> twos;
        for (int witness : WITNESSES) {
            if (provesComposite(witness, n, odd, twos)) {
                return false;
            }
        }
        return true;
    }

    private static boolean provesComposite(int witness, int n, int odd, int twos) {
        long x = power(witness, odd, n);
        if (x == 1 || x == n - 1) {
            return false;
        }
        for (int i = 1; i < twos; i++) {
            x = x * x % n;
            if (x == n - 1) {
                return false;
            }
        }
        return true;
    }

    private static long power(long base, int exponent, int modulus) {
        long result = 1;
        for (int e = exponent; e > 0; e >>= 1) {
            if ((e & 1) == 1) {
                result = result * base % modulus;
            }
            base = base * base % modulus;
        }
        return result;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
        Phaser allChecked = new Phaser(1);
        ThreadFactory factory = Thread.ofPlatform().name("prime-", 1).factory();

        for (Integer number : new LinkedHashSet<>(numbers)) {
            allChecked.register();
            factory.newThread(() -> {
                try {
                    verdicts.put(number, isPrime(number));
                } finally {
                    allChecked.arriveAndDeregister();
                }
            }).start();
        }
        allChecked.awaitAdvanceInterruptibly(allChecked.arrive());
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> numbers = List.of(0, 1, 2, 7, 8, 25, 561, 2047, 1_373_653, 2_147_483_647);
        Map<Integer, Boolean> verdicts = checkAll(numbers);
        int primes = 0;
        for (int number : numbers) {
            boolean prime = verdicts.get(number);
            System.out.println(number + (prime ? " is prime" : " is not prime"));
            primes += prime ? 1 : 0;
        }
        System.out.println(primes + " of " + numbers.size() + " are prime");
    }
}
