package exercises;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        int d = 2;
        while ((long) d * d <= n) {
            if (n % d++ == 0) return false;
        }
        return true;
    }

    /**
     * Each distinct number gets a thread; the latch tells when the last of them has stored its verdict.
     */
    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Set<Integer> todo = new TreeSet<>(numbers);
        ConcurrentMap<Integer, Boolean> verdicts = new ConcurrentSkipListMap<>();
        CountDownLatch finished = new CountDownLatch(todo.size() + 1);

        for (int number : todo) {
            new Thread(() -> {
                try {
                    verdicts.put(number, isPrime(number));
                } finally {
                    finished.countDown();
                }
            }).start();
        }

        finished.await();
        return new TreeMap<>(verdicts);
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(10, 11, 12, 13, 14));
        int primes = 0;
        for (var entry : verdicts.entrySet()) {
            System.out.println(entry.getKey() + (entry.getValue() ? " is prime" : " is not prime"));
            primes += entry.getValue() ? 1 : 0;
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
