package exercises;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class PrimeChecker {

    /** A Phaser takes 65535 parties at most, so very long lists are done in slices. */
    private static final int SLICE = 10_000;

    private static class Board {
        private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
        private final Map<Integer, Boolean> verdicts = new TreeMap<>();

        void write(int number, boolean prime) {
            Lock w = lock.writeLock();
            w.lock();
            try {
                verdicts.put(number, prime);
            } finally {
                w.unlock();
            }
        }

        Map<Integer, Boolean> read() {
            Lock r = lock.readLock();
            r.lock();
            try {
                return Collections.unmodifiableMap(new TreeMap<>(verdicts));
            } finally {
                r.unlock();
            }
        }
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (long d = 2, square = 4; square <= n; d++, square = d * d) {
            if (n % d == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Board board = new Board();
        for (int from = 0; from < numbers.size(); from += SLICE) {
            checkSlice(numbers.subList(from, Math.min(numbers.size(), from + SLICE)), board);
        }
        return board.read();
    }

    private static void checkSlice(List<Integer> slice, Board board) throws InterruptedException {
        Phaser phaser = new Phaser(1); // the caller is the first party
        for (Integer number : slice) {
            phaser.register();
            Thread.startVirtualThread(
                    () -> {
                        try {
                            board.write(number, isPrime(number));
                        } finally {
                            phaser.arriveAndDeregister();
                        }
                    });
        }
        phaser.awaitAdvanceInterruptibly(phaser.arrive());
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(53, 51, 57, 59, 61, 63));
        int primes = 0;
        for (var verdict : verdicts.entrySet()) {
            System.out.println(verdict.getKey() + " is " + (verdict.getValue() ? "prime" : "not prime"));
            if (verdict.getValue()) primes++;
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
