package exercises;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

public final class PrimeChecker {

    public static boolean isPrime(int n) {
        if (n < 2) return false;
        if (n == 2) return true;
        if (n % 2 == 0) return false;
        int d = 3;
        while (d <= n / d) {
            if (n % d == 0) return false;
            d += 2;
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        final Map<Integer, Boolean> ergebnis = Collections.synchronizedMap(new TreeMap<>());
        // ein Eintrag pro verschiedener Zahl
        final int anzahl = new HashSet<>(numbers).size();
        final CountDownLatch fertig = new CountDownLatch(anzahl);
        for (final Integer zahl : numbers) {
            new Thread(new Runnable() {
                @Override
                public void run() {
                    try {
                        ergebnis.put(zahl, isPrime(zahl));
                    } finally {
                        fertig.countDown();
                    }
                }
            }).start();
        }
        fertig.await();
        // Kopie, damit niemand mehr daran herumschreibt
        synchronized (ergebnis) {
            return new TreeMap<>(ergebnis);
        }
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> e = checkAll(List.of(2, 4, 9, 11, 15, 23, 1009));
        int prim = 0;
        for (Map.Entry<Integer, Boolean> x : e.entrySet()) {
            System.out.println(x.getKey() + (x.getValue() ? " is prime" : " is not prime"));
            prim += x.getValue() ? 1 : 0;
        }
        System.out.println(prim + " of " + e.size() + " are prime");
    }
}
