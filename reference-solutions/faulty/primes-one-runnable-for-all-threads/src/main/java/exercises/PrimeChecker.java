package exercises;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class PrimeChecker {

    /** The job of a thread: set the number, then start. */
    private static class PrimeJob implements Runnable {
        private final Map<Integer, Boolean> results;
        private int number;

        PrimeJob(Map<Integer, Boolean> results) {
            this.results = results;
        }

        void setNumber(int number) {
            this.number = number;
        }

        @Override
        public void run() {
            results.put(number, isPrime(number));
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
        Map<Integer, Boolean> results = new ConcurrentHashMap<>();
        PrimeJob job = new PrimeJob(results);
        List<Thread> threads = new ArrayList<>();

        for (int number : new HashSet<>(numbers)) {
            job.setNumber(number);
            Thread thread = new Thread(job);
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return results;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> results = checkAll(List.of(17, 18, 19, 20, 21, 22, 23));
        int primes = 0;
        for (Integer number : results.keySet()) {
            if (results.get(number)) {
                System.out.println(number + " is prime");
                primes++;
            } else {
                System.out.println(number + " is not prime");
            }
        }
        System.out.println(primes + " of " + results.size() + " are prime");
    }
}
