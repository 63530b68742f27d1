package exercises;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public final class PrimeChecker {

    private record Verdict(int number, boolean prime) {}

    private PrimeChecker() {
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int i = 2; i <= Math.sqrt(n); i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Set<Integer> distinct = new HashSet<>(numbers);
        Map<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
        BlockingQueue<Verdict> inbox = new LinkedBlockingQueue<>();
        CountDownLatch missing = new CountDownLatch(distinct.size());
        CompletableFuture.runAsync(() -> {
            try {
                while (true) {
                    Verdict verdict = inbox.take();
                    verdicts.put(verdict.number(), verdict.prime());
                    missing.countDown();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        for (Integer number : distinct) {
            Thread.startVirtualThread(() -> inbox.add(new Verdict(number, isPrime(number))));
        }
        missing.await();
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(43, 45, 47, 49, 51, 53, 55));
        verdicts.forEach((number, prime) -> System.out.println(number + (prime ? " is prime" : " is not prime")));
        long primes = verdicts.values().stream().filter(prime -> prime).count();
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
