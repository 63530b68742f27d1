package exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** One thread per given number; a number that was given twice is checked twice and noted once. */
public final class PrimeChecker {

    private final Lock lock = new ReentrantLock();
    private final Map<Integer, Boolean> noted = new HashMap<>();

    private PrimeChecker() {
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        if (n % 2 == 0) {
            return n == 2;
        }
        for (int d = 3; d <= n / d; d += 2) {
            if (n % d == 0) {
                return false;
            }
        }
        return true;
    }

    private void note(int number, boolean prime) {
        if (!isNoted(number)) {
            noted.put(number, prime);
        }
    }

    private boolean isNoted(int number) {
        lock.lock();
        try {
            return noted.containsKey(number);
        } finally {
            lock.unlock();
        }
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        PrimeChecker checker = new PrimeChecker();
        List<Thread> threads = new ArrayList<>();
        for (Integer number : numbers) {
            threads.add(new Thread(() -> checker.note(number, isPrime(number))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return checker.noted;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(31, 33, 35, 37, 39, 41, 43, 45));
        int primes = 0;
        for (Map.Entry<Integer, Boolean> verdict : verdicts.entrySet()) {
            primes += verdict.getValue() ? 1 : 0;
            System.out.println(verdict.getKey() + " is " + (verdict.getValue() ? "prime" : "not prime"));
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
