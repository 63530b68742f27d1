package exercises;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

public final class PrimeChecker {

    // Ein Thread pro Zahl. Er trägt seine Zahl in die passende Liste ein.
    private static class Pruefer extends Thread {
        private final int zahl;
        private final List<Integer> primzahlen;
        private final List<Integer> andere;

        Pruefer(int zahl, List<Integer> primzahlen, List<Integer> andere) {
            this.zahl = zahl;
            this.primzahlen = primzahlen;
            this.andere = andere;
        }

        @Override
        public void run() {
            if (isPrime(zahl)) {
                primzahlen.add(zahl);
            } else {
                andere.add(zahl);
            }
        }
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (long teiler = 2; teiler * teiler <= n; teiler++) {
            if (n % teiler == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Set<Integer> zahlen = new LinkedHashSet<>(numbers);
        // gleich groß genug, dann müssen die Listen nie wachsen
        List<Integer> primzahlen = new ArrayList<>(zahlen.size());
        List<Integer> andere = new ArrayList<>(zahlen.size());

        List<Pruefer> alle = new ArrayList<>();
        for (Integer zahl : zahlen) {
            Pruefer p = new Pruefer(zahl, primzahlen, andere);
            alle.add(p);
            p.start();
        }
        for (Pruefer p : alle) {
            p.join();
        }

        Map<Integer, Boolean> ergebnis = new TreeMap<>();
        for (Integer zahl : primzahlen) {
            ergebnis.put(zahl, true);
        }
        for (Integer zahl : andere) {
            ergebnis.put(zahl, false);
        }
        return ergebnis;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> ergebnis = checkAll(List.of(2, 3, 4, 10, 11, 13, 15, 21, 23, 97));
        int anzahl = 0;
        for (Map.Entry<Integer, Boolean> e : ergebnis.entrySet()) {
            if (e.getValue()) {
                anzahl++;
                System.out.println(e.getKey() + " is prime");
            } else {
                System.out.println(e.getKey() + " is not prime");
            }
        }
        System.out.println(anzahl + " of " + ergebnis.size() + " are prime");
    }
}
