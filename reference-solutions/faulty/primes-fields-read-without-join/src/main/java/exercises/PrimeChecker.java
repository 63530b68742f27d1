package exercises;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class PrimeChecker {

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

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        List<PrimeThread> threads = new ArrayList<>();
        for (int number : new LinkedHashSet<>(numbers)) {
            threads.add(new PrimeThread(number));
        }
        // start them all first, otherwise nothing runs in parallel
        for (PrimeThread thread : threads) {
            thread.start();
        }
        // then get the answers
        Map<Integer, Boolean> answers = new TreeMap<>();
        for (PrimeThread thread : threads) {
            answers.put(thread.getNumber(), thread.isNumberPrime());
        }
        return answers;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> answers = checkAll(List.of(4, 5, 6, 7, 8, 9, 10, 11));
        int primes = 0;
        for (Map.Entry<Integer, Boolean> answer : answers.entrySet()) {
            System.out.println(answer.getKey() + (answer.getValue() ? " is prime" : " is not prime"));
            if (answer.getValue()) {
                primes++;
            }
        }
        System.out.println(primes + " of " + answers.size() + " are prime");
    }
}
