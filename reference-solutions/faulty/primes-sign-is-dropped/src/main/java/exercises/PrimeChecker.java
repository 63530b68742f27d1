package exercises;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

public final class PrimeChecker {

    @SuppressWarnings("serial")
    private static final class Bereich extends RecursiveAction {
        private final List<Integer> zahlen;
        private final Map<Integer, Boolean> ergebnis;

        Bereich(List<Integer> zahlen, Map<Integer, Boolean> ergebnis) {
            this.zahlen = zahlen;
            this.ergebnis = ergebnis;
        }

        @Override
        protected void compute() {
            int anzahl = zahlen.size();
            if (anzahl == 1) {
                boolean prim = isPrime(zahlen.get(0));
                synchronized (ergebnis) {
                    ergebnis.put(zahlen.get(0), prim);
                }
            } else if (anzahl > 1) {
                invokeAll(
                        new Bereich(zahlen.subList(0, anzahl / 2), ergebnis),
                        new Bereich(zahlen.subList(anzahl / 2, anzahl), ergebnis));
            }
        }
    }

    public static boolean isPrime(int n) {
        int betrag = Math.abs(n);
        if (betrag < 2) {
            return false;
        }
        for (int teiler = 2; teiler <= betrag / teiler; teiler++) {
            if (betrag % teiler == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        Map<Integer, Boolean> ergebnis = new HashMap<>();
        ForkJoinPool.commonPool().invoke(new Bereich(List.copyOf(numbers), ergebnis));
        return ergebnis;
    }

    public static void main(String[] args) throws Exception {
        Map<Integer, Boolean> ergebnis = checkAll(List.of(0, 1, 2, 3, 4, 5, 25, 49, 53));
        int primzahlen = 0;
        for (Map.Entry<Integer, Boolean> e : ergebnis.entrySet()) {
            System.out.println(e.getKey() + (e.getValue() ? " is prime" : " is not prime"));
            if (e.getValue()) {
                primzahlen++;
            }
        }
        System.out.println(primzahlen + " of " + ergebnis.size() + " are prime");
    }
}
