package exercises;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

public final class PrimeChecker {

    /** The result map and the lock that belongs to it. Never the one without the other. */
    private static final class VerdictStore {
        private final StampedLock lock = new StampedLock();
        private final Map<Integer, Boolean> verdicts = new HashMap<>();

        void record(int number, boolean prime) {
            long stamp = lock.writeLock();
            try {
                verdicts.put(number, prime);
            } finally {
                lock.unlockWrite(stamp);
            }
        }

        Map<Integer, Boolean> snapshot() {
            long stamp = lock.readLock();
            try {
                return new HashMap<>(verdicts);
            } finally {
                lock.unlockRead(stamp);
            }
        }
    }

    /** How many checks are still running. */
    private static final class Pending {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition none = lock.newCondition();
        private int count;

        Pending(int count) {
            this.count = count;
        }

        void decrement() {
            lock.lock();
            try {
                if (--count == 0) {
                    none.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }

        void awaitNone() throws InterruptedException {
            lock.lock();
            try {
                while (count > 0) {
                    none.await();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private PrimeChecker() {
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int small : new int[] {2, 3, 5}) {
            if (n % small == 0) {
                return n == small;
            }
        }
        // what is left of 30k + r after 2, 3 and 5 are done
        int[] gaps = {4, 2, 4, 2, 4, 6, 2, 6};
        int gap = 0;
        for (long d = 7; d * d <= n; d += gaps[gap], gap = (gap + 1) % gaps.length) {
            if (n % d == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Set<Integer> distinct = new LinkedHashSet<>(numbers);
        VerdictStore store = new VerdictStore();
        Pending pending = new Pending(distinct.size());

        for (int number : distinct) {
            Thread.ofPlatform().name("check " + number).start(() -> {
                try {
                    store.record(number, isPrime(number));
                } finally {
                    pending.decrement();
                }
            });
        }

        pending.awaitNone();
        return store.snapshot();
    }

    public static void main(String[] args) throws Exception {
        List<Integer> numbers = List.of(2, 3, 5, 7, 49, 77, 91, 121, 127, 169, 211, 899);
        Map<Integer, Boolean> verdicts = checkAll(numbers);
        int primes = 0;
        for (int number : numbers) {
            boolean prime = verdicts.get(number);
            System.out.printf("%d is %sprime%n", number, prime ? "" : "not ");
            if (prime) {
                primes++;
            }
        }
        System.out.printf("%d of %d are prime%n", primes, numbers.size());
    }
}
