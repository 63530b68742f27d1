package exercises;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (int i = 2; i <= Math.sqrt(n); i++) {
            if (n % i == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> map = new ConcurrentHashMap<>();
        CountDownLatch latch = new CountDownLatch(numbers.size());
        numbers.stream().distinct().forEach(n -> new Thread(() -> {
            try {
                map.put(n, isPrime(n));
            } finally {
                latch.countDown();
            }
        }).start());
        latch.await();
        return map;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> map = checkAll(List.of(1, 2, 3, 10, 11, 12, 13));
        map.forEach((n, p) -> System.out.println(n + (p ? " is prime" : " is not prime")));
        System.out.println(map.values().stream().filter(p -> p).count() + " of " + map.size() + " are prime");
    }
}
