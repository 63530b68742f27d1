package exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

public final class PrimeChecker {

    // aktuelle Zahl; volatile, damit der neue Thread sie auch sieht
    private static volatile int aktuell;

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        for (int i = 2; i <= Math.sqrt(n); ++i)
            if (n % i == 0) return false;
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> ergebnisse = new ConcurrentSkipListMap<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            aktuell = numbers.get(i); // i darf im Lambda nicht benutzt werden (not effectively final)
            Thread t = new Thread(() -> {
                int zahl = aktuell;
                ergebnisse.put(zahl, isPrime(zahl));
            });
            t.start();
            threads.add(t);
        }
        for (Thread t : threads) t.join();
        return ergebnisse;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> ergebnisse = checkAll(List.of(83, 84, 85, 86, 87, 88, 89));
        int prim = 0;
        for (var e : ergebnisse.entrySet()) {
            System.out.println(e.getKey() + " is " + (e.getValue() ? "prime" : "not prime"));
            if (e.getValue()) prim++;
        }
        System.out.println(prim + " of " + ergebnisse.size() + " are prime");
    }
}
