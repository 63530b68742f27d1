package exercises;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public final class PrimeChecker {

    /** A table with a row for each number. All methods are synchronized. */
    static class Table {
        private final int[] numbers;
        private final boolean[] primes;
        private int rows = 0;

        Table(int size) {
            numbers = new int[size];
            primes = new boolean[size];
        }

        synchronized int nextFreeRow() {
            return rows;
        }

        synchronized void fill(int row, int number, boolean prime) {
            numbers[row] = number;
            primes[row] = prime;
            rows = row + 1;
        }

        synchronized Map<Integer, Boolean> toMap() {
            Map<Integer, Boolean> map = new HashMap<>();
            for (int row = 0; row < rows; row++) {
                map.put(numbers[row], primes[row]);
            }
            return map;
        }
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        int divisor = 2;
        while (divisor <= n / divisor) {
            if (n % divisor == 0) {
                return false;
            }
            divisor++;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Set<Integer> distinct = new LinkedHashSet<>(numbers);
        Table table = new Table(distinct.size());
        Thread[] threads = new Thread[distinct.size()];
        int t = 0;
        for (int number : distinct) {
            threads[t] = new Thread(() -> {
                boolean prime = isPrime(number);
                int row = table.nextFreeRow();
                table.fill(row, number, prime);
            });
            threads[t].start();
            t++;
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return table.toMap();
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> map = checkAll(List.of(1009, 1011, 1013, 1015, 1017, 1019, 1021));
        int primes = 0;
        for (int number : map.keySet()) {
            if (map.get(number)) {
                primes = primes + 1;
                System.out.println(number + " is prime");
            } else {
                System.out.println(number + " is not prime");
            }
        }
        System.out.println(primes + " of " + map.size() + " are prime");
    }
}
