package exercises;

import java.util.*;
import java.util.concurrent.*;

public final class PrimeChecker {

    /** volatile, because several threads write to it */
    private static volatile int primesFound;

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (int i = 2; (long) i * i <= n; i++) if (n % i == 0) return false;
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        primesFound = 0;
        Map<Integer, Boolean> result = Collections.synchronizedMap(new TreeMap<>());
        List<Thread> threads = new ArrayList<>();
        for (int number : new TreeSet<>(numbers)) {
            Thread t = new Thread(() -> {
                boolean prime = isPrime(number);
                result.put(number, prime);
                if (prime) {
                    primesFound++;
                }
            });
            threads.add(t);
            t.start();
        }
        for (Thread t : threads) {
            t.join();
        }
        return result;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> numbers = List.of(2, 3, 5, 7, 11, 13, 15, 21, 22);
        Map<Integer, Boolean> result = checkAll(numbers);
        for (int number : numbers) {
            System.out.println(number + " is " + (result.get(number) ? "prime" : "not prime"));
        }
        System.out.println(primesFound + " of " + numbers.size() + " are prime");
    }
}
