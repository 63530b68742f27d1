package exercises;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;

// Dijkstra would be proud: only P and V in here.
public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n <= 1) return false;
        for (long k = 2; k * k <= n; ++k) {
            if (n % k == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> answers = new TreeMap<>();
        Semaphore mutex = new Semaphore(1);
        Semaphore finished = new Semaphore(0);

        Set<Integer> distinct = new HashSet<>(numbers);
        for (Integer n : distinct) {
            new Thread(() -> {
                try {
                    boolean answer = isPrime(n); // outside of the mutex, this is the slow part
                    mutex.acquireUninterruptibly();
                    try {
                        answers.put(n, answer);
                    } finally {
                        mutex.release();
                    }
                } finally {
                    finished.release();
                }
            }).start();
        }
        finished.acquire(distinct.size());
        return answers;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> answers = checkAll(List.of(31, 32, 33, 34, 35, 36, 37));
        int yes = 0;
        for (int n : answers.keySet()) {
            if (answers.get(n)) {
                yes++;
                System.out.println(n + " is prime");
            } else {
                System.out.println(n + " is not prime");
            }
        }
        System.out.println(yes + " of " + answers.size() + " are prime");
    }
}
