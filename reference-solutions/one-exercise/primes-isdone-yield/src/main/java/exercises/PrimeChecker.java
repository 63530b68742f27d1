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
        Map<Integer, FutureTask<Boolean>> tasks = new TreeMap<>();
        for (Integer n : numbers) tasks.putIfAbsent(n, new FutureTask<>(() -> isPrime(n)));
        for (FutureTask<Boolean> t : tasks.values()) Thread.startVirtualThread(t);
        Map<Integer, Boolean> result = new TreeMap<>();
        for (Integer n : tasks.keySet()) {
            FutureTask<Boolean> t = tasks.get(n);
            while (!t.isDone()) Thread.onSpinWait();
            result.put(n, t.resultNow());
        }
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
