package exercises;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class PrimeChecker {

    /** Startet einen Thread pro Zahl, wartet auf alle und meldet dann fertig. */
    private static class Koordinator extends Thread {
        private final Iterable<Integer> zahlen;
        private final Map<Integer, Boolean> ergebnis = new ConcurrentHashMap<>();
        private boolean fertig = false;

        Koordinator(Iterable<Integer> zahlen) {
            this.zahlen = zahlen;
        }

        @Override
        public void run() {
            List<Thread> arbeiter = new ArrayList<>();
            for (Integer zahl : zahlen) {
                Thread t = new Thread(() -> ergebnis.put(zahl, isPrime(zahl)));
                arbeiter.add(t);
                t.start();
            }
            for (Thread t : arbeiter) {
                try {
                    t.join();
                } catch (InterruptedException e) {
                    return; // niemand unterbricht uns
                }
            }
            fertig = true;
        }

        boolean istFertig() {
            return fertig;
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
        Koordinator koordinator = new Koordinator(new HashSet<>(numbers));
        koordinator.start();
        while (!koordinator.istFertig()) {
            // noch nicht fertig, weiter warten
        }
        return koordinator.ergebnis;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> ergebnis = checkAll(List.of(20, 21, 22, 23, 24, 25, 26, 27, 28, 29));
        int primzahlen = 0;
        for (var e : ergebnis.entrySet()) {
            System.out.println(e.getKey() + " is " + (e.getValue() ? "prime" : "not prime"));
            primzahlen += e.getValue() ? 1 : 0;
        }
        System.out.println(primzahlen + " of " + ergebnis.size() + " are prime");
    }
}
