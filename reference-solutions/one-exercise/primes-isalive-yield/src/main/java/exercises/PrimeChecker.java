package exercises;

import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public final class PrimeChecker {
    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (long i = 2; i * i <= n; i++) {
            if (n % i == 0) return false;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        List<Integer> ns = List.copyOf(numbers);
        boolean[] verdicts = new boolean[ns.size()];
        Thread[] threads = new Thread[ns.size()];
        for (int i = 0; i < threads.length; i++) {
            int k = i;
            threads[i] = new Thread(() -> verdicts[k] = isPrime(ns.get(k)));
            threads[i].start();
        }
        for (Thread t : threads) while (t.isAlive()) Thread.yield();
        Map<Integer, Boolean> result = new HashMap<>();
        for (int i = 0; i < threads.length; i++) result.put(ns.get(i), verdicts[i]);
        return result;
    }

    public static void main(String[] args) throws Exception {
        List<Integer> list = List.of(2, 7, 8, 9, 11, 15, 17);
        Map<Integer, Boolean> m = checkAll(list);
        int primes = 0;
        for (int n : list) {
            boolean p = m.get(n);
            if (p) primes++;
            System.out.println(n + (p ? " is prime" : " is not prime"));
        }
        System.out.println(primes + " of " + list.size() + " are prime");
    }
}
