package exercises;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

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
        Map<Integer, Thread> threads = new HashMap<>();
        Map<Integer, Boolean> ergebnis = new HashMap<>();
        for (Integer zahl : new HashSet<>(numbers)) {
            Thread thread = new Thread(() -> {
                boolean prim = isPrime(zahl);
                synchronized (ergebnis) {
                    ergebnis.put(zahl, prim);
                }
            });
            threads.put(zahl, thread);
            thread.start();
        }
        for (Thread thread : threads.values()) {
            thread.join();
        }
        return ergebnis;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> ergebnis = checkAll(List.of(12, 13, 14, 15, 16, 17));
        int anzahl = 0;
        for (Map.Entry<Integer, Boolean> eintrag : ergebnis.entrySet()) {
            if (eintrag.getValue()) {
                System.out.println(eintrag.getKey() + " is a prime");
                anzahl++;
            } else {
                System.out.println(eintrag.getKey() + " is no prime");
            }
        }
        System.out.println(anzahl + " of " + ergebnis.size() + " are prime");
    }
}
