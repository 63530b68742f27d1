package exercises;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

public final class PrimeChecker {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Integer, Boolean> verdicts = new HashMap<>();

    private PrimeChecker() {}

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (long d = 2; d * d <= n; d++) {
            if (n % d == 0) return false;
        }
        return true;
    }

    private void check(int n) {
        boolean prime = isPrime(n);
        // tryLock never blocks, so there can be no deadlock
        if (lock.tryLock()) {
            try {
                verdicts.put(n, prime);
            } finally {
                lock.unlock();
            }
        }
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        PrimeChecker checker = new PrimeChecker();
        CompletableFuture<?>[] checks = numbers.stream()
                .distinct()
                .map(n -> CompletableFuture.runAsync(() -> checker.check(n), Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(checks).join();
        return checker.verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(211, 221, 223, 227, 231, 233, 239, 241, 251));
        verdicts.forEach((n, prime) -> System.out.println(n + (prime ? " is prime" : " is not prime")));
        long primes = verdicts.values().stream().filter(prime -> prime).count();
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
