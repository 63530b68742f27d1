package exercises;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class PrimeChecker {

    /** Everything in here is guarded by the lock. */
    private static final class Scoreboard {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private final Map<Integer, Boolean> verdicts = new TreeMap<>();
        private final Set<Integer> primes = new TreeSet<>();

        void enter(int number, boolean prime) {
            lock.lock();
            try {
                verdicts.put(number, prime);
                if (prime) {
                    primes.add(number);
                    changed.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }

        Map<Integer, Boolean> awaitVerdicts(int count) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (verdicts.size() < count) {
                    changed.await();
                }
                return new TreeMap<>(verdicts);
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
        int d = 1;
        while (++d <= n / d) {
            if (n % d == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Set<Integer> distinct = new TreeSet<>(numbers);
        Scoreboard scoreboard = new Scoreboard();
        for (int number : distinct) {
            Thread.ofPlatform().start(() -> scoreboard.enter(number, isPrime(number)));
        }
        return scoreboard.awaitVerdicts(distinct.size());
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(2, 3, 5, 7, 9, 11, 13, 15));
        verdicts.forEach((number, prime) -> System.out.println(number + (prime ? " is prime" : " is not prime")));
        System.out.println(verdicts.values().stream().filter(p -> p).count() + " of " + verdicts.size() + " are prime");
    }
}
