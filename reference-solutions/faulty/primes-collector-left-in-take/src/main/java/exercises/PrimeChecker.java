package exercises;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public final class PrimeChecker {

    private record Verdict(int number, boolean prime) {}

    /** The only thread that writes to the map: takes verdicts off the queue, one by one. */
    private static final class Collector extends Thread {
        private final BlockingQueue<Verdict> inbox = new LinkedBlockingQueue<>();
        private final Map<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
        private final CountDownLatch missing;

        Collector(int expected) {
            missing = new CountDownLatch(expected);
            setDaemon(true); // must not keep the program from ending
        }

        @Override
        public void run() {
            try {
                while (true) {
                    Verdict verdict = inbox.take();
                    verdicts.put(verdict.number(), verdict.prime());
                    missing.countDown();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

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
        Collector collector = new Collector(distinct.size());
        collector.start();
        for (Integer number : distinct) {
            new Thread(() -> collector.inbox.add(new Verdict(number, isPrime(number)))).start();
        }
        collector.missing.await();
        return collector.verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(67, 69, 71, 73, 75, 77, 79));
        verdicts.forEach((number, prime) -> System.out.println(number + (prime ? " is prime" : " is not prime")));
        long primes = verdicts.values().stream().filter(prime -> prime).count();
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
