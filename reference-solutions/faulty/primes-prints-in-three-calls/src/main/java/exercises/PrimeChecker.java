package exercises;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.HashMap;
import java.util.ArrayList;

public final class PrimeChecker {

    @SuppressWarnings("serial")
    static class Check extends RecursiveTask<Boolean> {
        final int n;

        Check(int n) {
            this.n = n;
        }

        @Override
        protected Boolean compute() {
            return isPrime(n);
        }
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int i = 2; (long) i * i <= n; i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> map = new HashMap<>();
        try (ForkJoinPool pool = new ForkJoinPool(4)) {
            List<Check> checks = new ArrayList<>();
            for (int n : numbers) {
                Check check = new Check(n);
                checks.add(check);
                pool.execute(check);
            }
            for (Check check : checks) {
                map.put(check.n, check.join());
            }
        }
        return map;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> numbers = List.of(2, 7, 8, 9, 23, 51);
        Map<Integer, Boolean> map = checkAll(numbers);
        numbers.parallelStream().forEach(n -> {
            boolean prime = map.get(n);
            System.out.print(n);
            System.out.print(prime ? " is " : " is not ");
            System.out.println("prime");
        });
        int primes = 0;
        for (boolean b : map.values()) {
            if (b) {
                primes++;
            }
        }
        System.out.println(primes + " of " + map.size() + " are prime");
    }
}
