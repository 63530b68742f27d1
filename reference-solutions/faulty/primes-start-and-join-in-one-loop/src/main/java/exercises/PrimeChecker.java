package exercises;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int i = 2; i <= Math.sqrt(n); i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> map = new TreeMap<>();
        for (Integer number : new HashSet<>(numbers)) {
            Thread thread = new Thread(new Runnable() {
                @Override
                public void run() {
                    boolean prime = isPrime(number);
                    synchronized (map) {
                        map.put(number, prime);
                    }
                }
            });
            thread.start();
            thread.join();
        }
        return map;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> map = checkAll(List.of(1, 3, 5, 7, 9, 11, 13, 15));
        int primes = 0;
        for (Integer number : map.keySet()) {
            if (map.get(number)) {
                System.out.println(number + " is prime");
                primes = primes + 1;
            } else {
                System.out.println(number + " is not prime");
            }
        }
        System.out.println(primes + " of " + map.size() + " are prime");
    }
}
