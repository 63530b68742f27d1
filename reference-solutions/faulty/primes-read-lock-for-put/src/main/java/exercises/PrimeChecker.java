package exercises;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class PrimeChecker {

    /** A map behind a read-write lock, which is faster than synchronized. */
    private static final class VerdictBook {
        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private final Map<Integer, Boolean> verdicts = new HashMap<>();

        void write(int number, boolean prime) {
            lock.readLock().lock();
            try {
                verdicts.put(number, prime);
            } finally {
                lock.readLock().unlock();
            }
        }

        Map<Integer, Boolean> copy() {
            lock.writeLock().lock();
            try {
                return new HashMap<>(verdicts);
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    private PrimeChecker() {
    }

    public static boolean isPrime(int n) {
        if (n <= 3) {
            return n > 1;
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
        List<Integer> distinct = numbers.stream().distinct().toList();
        VerdictBook book = new VerdictBook();
        CountDownLatch open = new CountDownLatch(distinct.size());
        for (Integer number : distinct) {
            Thread.ofPlatform().name("prime-check-" + number).start(() -> {
                try {
                    book.write(number, isPrime(number));
                } finally {
                    open.countDown();
                }
            });
        }
        open.await();
        return book.copy();
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(100, 101, 102, 103, 104, 105, 106, 107));
        verdicts.forEach((number, prime) -> System.out.println(number + (prime ? " is prime" : " is not prime")));
        long primes = verdicts.values().stream().filter(prime -> prime).count();
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
