package exercises;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class PrimeChecker {

    private static final class Round {
        final Map<Integer, Boolean> verdicts = new ConcurrentHashMap<>();
        volatile int remaining;

        void check(int number) {
            verdicts.put(number, isPrime(number));
            remaining--;
        }
    }

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
        Round round = new Round();
        List<Integer> distinct = numbers.stream().distinct().toList();
        round.remaining = distinct.size();
        for (int number : distinct) {
            new Thread(() -> round.check(number)).start();
        }
        while (round.remaining > 0) {
            Thread.yield();
        }
        return round.verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(90, 91, 93, 95, 97, 99, 101, 103));
        int primes = 0;
        for (Map.Entry<Integer, Boolean> entry : verdicts.entrySet()) {
            if (entry.getValue()) {
                primes++;
            }
            System.out.println(entry.getKey() + (entry.getValue() ? " is prime" : " is not prime"));
        }
        System.out.println(primes + " of " + verdicts.size() + " are prime");
    }
}
