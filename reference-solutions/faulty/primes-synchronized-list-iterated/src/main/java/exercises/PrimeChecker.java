package exercises;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class PrimeChecker {

    record Verdict(int number, boolean prime) {}

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        int root = (int) Math.sqrt(n);
        for (int d = 2; d <= root; d++) {
            if (n % d == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        List<Verdict> verdicts = Collections.synchronizedList(new ArrayList<>());

        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            for (int number : numbers) {
                pool.submit(() -> addOnce(verdicts, new Verdict(number, isPrime(number))));
            }
        } // close() waits for all tasks

        Map<Integer, Boolean> map = new HashMap<>();
        for (Verdict v : verdicts) {
            map.put(v.number(), v.prime());
        }
        return map;
    }

    private static void addOnce(List<Verdict> verdicts, Verdict verdict) {
        for (Verdict old : verdicts) {
            if (old.equals(verdict)) {
                return; // the number was there twice
            }
        }
        verdicts.add(verdict);
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> map = checkAll(List.of(1, 10, 11, 110, 101, 111, 1001, 1009));
        int primes = 0;
        for (int n : map.keySet()) {
            boolean prime = map.get(n);
            System.out.println(n + (prime ? " is prime" : " is not prime"));
            if (prime) {
                primes++;
            }
        }
        System.out.println(primes + " of " + map.size() + " are prime");
    }
}
