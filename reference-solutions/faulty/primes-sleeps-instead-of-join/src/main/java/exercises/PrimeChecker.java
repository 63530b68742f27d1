package exercises;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class PrimeChecker {

    private static final Object LOCK = new Object();

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (long i = 2; i * i <= n; i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> verdicts = new TreeMap<>();
        for (int number : numbers) {
            new Thread(() -> {
                boolean prime = isPrime(number);
                synchronized (LOCK) {
                    verdicts.put(number, prime);
                }
            }).start();
        }
        // give the threads time to finish, a check takes less than a millisecond
        Thread.sleep(50);
        synchronized (LOCK) {
            return new TreeMap<>(verdicts);
        }
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(5, 10, 15, 17, 20, 25, 30, 31));
        int primes = 0;
        for (int number : verdicts.keySet()) {
            boolean prime = verdicts.get(number);
            System.out.println(number + (prime ? " is prime" : " is not prime"));
            if (prime) {
                primes++;
            }
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
