package exercises;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;

/** Uses the fast test of Miller and Rabin. */
public final class PrimeChecker {

    private static long powMod(long base, long exponent, long modulus) {
        long result = 1;
        base %= modulus;
        while (exponent > 0) {
            if ((exponent & 1) == 1) {
                result = result * base % modulus;
            }
            base = base * base % modulus;
            exponent >>= 1;
        }
        return result;
    }

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        if (n == 2) return true;
        if (n % 2 == 0) return false;

        int d = n - 1;
        int s = 0;
        while (d % 2 == 0) {
            d /= 2;
            s++;
        }
        long x = powMod(2, d, n);
        if (x == 1 || x == n - 1) return true;
        for (int r = 1; r < s; r++) {
            x = x * x % n;
            if (x == n - 1) return true;
        }
        return false;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
        Phaser phaser = new Phaser(1);
        for (Integer n : numbers) {
            phaser.register();
            Thread.startVirtualThread(() -> {
                try {
                    verdicts.put(n, isPrime(n));
                } finally {
                    phaser.arriveAndDeregister();
                }
            });
        }
        phaser.awaitAdvanceInterruptibly(phaser.arrive());
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(2, 7, 15, 341, 561, 1729, 2147483647));
        int primes = 0;
        for (Map.Entry<Integer, Boolean> v : verdicts.entrySet()) {
            if (v.getValue()) primes++;
            System.out.println(v.getKey() + " is " + (v.getValue() ? "" : "not ") + "prime");
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
