package exercises;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (int i = 2; i <= Math.sqrt(n); i++) {
            if (n % i == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> map = new HashMap<>();
        Semaphore mutex = new Semaphore(1);
        Semaphore done = new Semaphore(0);
        for (Integer n : numbers) {
            new Thread(() -> {
                boolean prime = isPrime(n);
                mutex.acquireUninterruptibly();
                map.put(n, prime);
                mutex.release();
                done.release();
            }).start();
        }
        done.acquire(numbers.size());
        return map;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> map = new TreeMap<>(checkAll(List.of(2, 3, 4, 5, 6, 7, 8, 9, 10)));
        long primes = map.values().stream().filter(p -> p).count();
        System.out.println(primes + " of " + map.size() + " are prime");
        map.forEach((n, p) -> System.out.println(n + (p ? " is prime" : " is not prime")));
    }
}
