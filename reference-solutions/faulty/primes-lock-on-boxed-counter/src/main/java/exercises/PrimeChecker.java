package exercises;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        int d = 2;
        while ((long) d * d <= n) {
            if (n % d == 0) {
                return false;
            }
            d++;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Collector collector = new Collector();
        List<Thread> threads = new ArrayList<>();
        for (int number : new LinkedHashSet<>(numbers)) {
            Thread thread = new Thread(() -> collector.add(number, isPrime(number)));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return collector.getVerdicts();
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(5, 6, 25, 29, 30, 31, 32, 33));
        int primes = 0;
        for (Map.Entry<Integer, Boolean> entry : verdicts.entrySet()) {
            System.out.println(entry.getKey() + (entry.getValue() ? " is prime" : " is not prime"));
            if (entry.getValue()) {
                primes++;
            }
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
