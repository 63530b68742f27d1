package exercises;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

public final class PrimeChecker {

    private static final class Check implements Runnable {
        private final Integer number;
        private final Map<Integer, Boolean> verdicts;
        private final CountDownLatch latch;

        Check(Integer number, Map<Integer, Boolean> verdicts, CountDownLatch latch) {
            this.number = number;
            this.verdicts = verdicts;
            this.latch = latch;
        }

        @Override
        public void run() {
            latch.countDown(); // one less to wait for
            verdicts.put(number, isPrime(number));
        }
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
        CountDownLatch latch = new CountDownLatch(distinct.size());
        for (Integer number : distinct) {
            new Thread(new Check(number, verdicts, latch)).start();
        }
        latch.await();
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(999983, 999985, 999987, 1000003, 1000005, 104729));
        int primes = 0;
        int all = 0;
        for (Map.Entry<Integer, Boolean> entry : verdicts.entrySet()) {
            all++;
            if (entry.getValue()) {
                primes++;
                System.out.println(entry.getKey() + " is prime");
            } else {
                System.out.println(entry.getKey() + " is not prime");
            }
        }
        System.out.println(primes + " of " + all + " are prime");
    }
}
