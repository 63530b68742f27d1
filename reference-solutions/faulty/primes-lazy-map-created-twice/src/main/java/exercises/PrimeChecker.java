package exercises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Phaser;

public final class PrimeChecker {

    /** Where verdicts are kept. The map comes into being with the first verdict. */
    private static final class VerdictStore {
        private volatile ConcurrentMap<Integer, Boolean> map;

        ConcurrentMap<Integer, Boolean> map() {
            if (map == null) {
                map = new ConcurrentHashMap<>();
            }
            return map;
        }
    }

    private PrimeChecker() {
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int d = 2; d <= n / d; d++) {
            if (n % d == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        VerdictStore store = new VerdictStore();
        Phaser phaser = new Phaser(1);
        for (int number : new HashSet<>(numbers)) {
            phaser.register();
            new Thread(() -> {
                boolean prime = isPrime(number);
                store.map().put(number, prime);
                phaser.arriveAndDeregister();
            }).start();
        }
        phaser.awaitAdvanceInterruptibly(phaser.arrive());
        return new HashMap<>(store.map());
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(12, 13, 14, 15, 16, 17, 18, 19));
        long primes = verdicts.values().stream().filter(prime -> prime).count();
        for (Map.Entry<Integer, Boolean> verdict : verdicts.entrySet()) {
            System.out.println(verdict.getKey() + (verdict.getValue() ? " is prime" : " is not prime"));
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
