package exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class PrimeChecker {

    // Ein Faden für eine Zahl
    static class Pruefer extends Thread {
        private final int zahl;
        private final List<Pruefer> fertige;
        private boolean prim;

        Pruefer(int zahl, List<Pruefer> fertige) {
            this.zahl = zahl;
            this.fertige = fertige;
        }

        @Override
        public void run() {
            prim = isPrime(zahl);
            synchronized (fertige) {
                fertige.add(this);
            }
        }
    }

    public static boolean isPrime(int n) {
        if (n < 2) {
            return false;
        }
        for (int teiler = 2; teiler < n; teiler++) {
            if ((long) teiler * teiler > n) {
                break;
            }
            if (n % teiler == 0) {
                return false;
            }
        }
        return true;
    }

    public static Map<Integer, Boolean> checkAll(List<Integer> numbers) throws InterruptedException {
        List<Pruefer> alle = new ArrayList<>();
        List<Pruefer> fertige = new ArrayList<>();

        // doppelte Zahlen werden eben doppelt geprüft, in der Map stehen sie trotzdem nur einmal
        for (int zahl : numbers) {
            alle.add(new Pruefer(zahl, fertige));
        }
        for (Pruefer p : alle) {
            p.start();
        }
        for (Pruefer p : alle) {
            p.join();
        }

        Map<Integer, Boolean> ergebnis = new HashMap<>();
        synchronized (fertige) {
            for (Pruefer p : fertige) {
                ergebnis.put(p.zahl, p.prim);
            }
        }
        return ergebnis;
    }

    public static void main(String[] args) throws Exception {
        int[] zahlen = {1, 2, 4, 7, 8, 16, 17, 32, 31, 64, 61};
        List<Integer> liste = new ArrayList<>();
        for (int z : zahlen) {
            liste.add(z);
        }
        Map<Integer, Boolean> ergebnis = checkAll(liste);
        int anzahl = 0;
        for (int z : zahlen) {
            if (ergebnis.get(z)) {
                System.out.println(z + " is prime");
                anzahl++;
            } else {
                System.out.println(z + " is not prime");
            }
        }
        System.out.println(anzahl + " of " + zahlen.length + " are prime");
    }
}
