package exercises;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false; // 0, 1 and everything negative
        }
        int divisor = 2;
        while ((long) divisor * divisor <= n) {
            if (n % divisor == 0) {
                return false;
            }
            divisor++;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        // step 1: one thread for each distinct number, each in its own slot of the array
        TreeSet<Integer> distinct = new TreeSet<>(numbers);
        PrimeThread[] threads = new PrimeThread[distinct.size()];
        int slot = 0;
        for (int number : distinct) {
            threads[slot] = new PrimeThread(number);
            slot++;
        }

        // step 2: start every thread
        for (int i = 0; i < threads.length; i++) {
            threads[i].start();
        }

        // step 3: wait for each thread and pick up what it found out
        Map<Integer, Boolean> verdicts = new TreeMap<>();
        for (int i = 0; i < threads.length; i++) {
            threads[i].join();
            verdicts.put(threads[i].getNumber(), threads[i].isPrime());
        }
        return verdicts;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> verdicts = checkAll(List.of(7, 8, 13, 21, 29, 51, 91, 97, 7, 8));

        int howMany = 0;
        for (Map.Entry<Integer, Boolean> verdict : verdicts.entrySet()) {
            int number = verdict.getKey();
            boolean prime = verdict.getValue();
            if (prime) {
                System.out.println(number + " is prime");
                howMany++;
            } else {
                System.out.println(number + " is not prime");
            }
        }
        System.out.println(howMany + " of " + verdicts.size() + " are prime");
    }
}
