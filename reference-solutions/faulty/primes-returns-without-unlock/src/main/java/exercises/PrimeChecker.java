package exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class PrimeChecker {

    static class Statistics {
        final Map<Integer, Boolean> verdicts = new HashMap<>();
        int greatestPrime = 0;
        private final Lock lock = new ReentrantLock();

        void add(int number, boolean prime) {
            lock.lock();
            verdicts.put(number, prime);
            if (!prime) {
                return;
            }
            if (number > greatestPrime) {
                greatestPrime = number;
            }
            lock.unlock();
        }
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int i = 2; i <= n / i; i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Statistics statistics = new Statistics();
        List<Thread> threads = new ArrayList<>();
        for (int number : new HashSet<>(numbers)) {
            Thread thread = new Thread(() -> {
                boolean prime = isPrime(number);
                statistics.add(number, prime);
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return statistics.verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(4, 6, 7, 8, 11));
        int primes = 0;
        for (int number : verdicts.keySet()) {
            if (verdicts.get(number)) {
                primes++;
            }
            System.out.println(number + (verdicts.get(number) ? " is prime" : " is not prime"));
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
