package exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class PrimeChecker {

    private static final Map<Integer, Boolean> RESULTS = new ConcurrentHashMap<>();

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

    private static void checkNumber(int number) {
        RESULTS.put(number, isPrime(number));
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int number : numbers) {
            threads.add(new Thread(() -> checkNumber(number)));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return RESULTS;
    }

    public static void main(String[] args) throws Exception {
        checkAll(List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13));
        int primes = 0;
        for (Map.Entry<Integer, Boolean> result : RESULTS.entrySet()) {
            System.out.println(result.getKey() + (result.getValue() ? " is prime" : " is not prime"));
            if (result.getValue()) {
                primes++;
            }
        }
        System.out.println(primes + " of " + RESULTS.size() + " are prime");
    }
}
