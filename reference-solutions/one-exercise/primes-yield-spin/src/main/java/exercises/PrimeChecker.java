package exercises;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public final class PrimeChecker {
    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (int i = 2; i <= n / i; i++) if (n % i == 0) return false;
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        ConcurrentMap<Integer, Boolean> map = new ConcurrentSkipListMap<>();
        AtomicInteger left = new AtomicInteger(numbers.size());
        for (int n : numbers) new Thread(() -> {
            map.put(n, isPrime(n));
            left.decrementAndGet();
        }).start();
        while (left.get() != 0) Thread.yield();
        return map;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> m = checkAll(List.of(5, 6, 7, 8));
        for (int n : m.keySet()) System.out.println(n + " is " + (m.get(n) ? "" : "not ") + "prime");
        System.out.println(Collections.frequency(m.values(), true) + " of " + m.size() + " are prime");
    }
}
