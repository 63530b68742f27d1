package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Drei Arbeiter holen sich die Dateien aus einer gemeinsamen Warteschlange. */
public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {
    }

    static class Arbeiter extends Thread {
        final int nummer;
        private final LinkedList<String> schlange;
        private final Random zufall = new Random();
        int fertig = 0;

        Arbeiter(int nummer, LinkedList<String> schlange) {
            this.nummer = nummer;
            this.schlange = schlange;
        }

        private String naechste() {
            synchronized (schlange) {
                return schlange.isEmpty() ? null : schlange.removeFirst();
            }
        }

        @Override
        public void run() {
            try {
                String datei = naechste();
                while (datei != null) {
                    Thread.sleep(100 + zufall.nextInt(901));
                    fertig++;
                    datei = naechste();
                }
            } catch (InterruptedException e) {
                // Zeit ist um
            }
        }
    }

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long beginn = System.nanoTime();
        LinkedList<String> schlange = new LinkedList<>(files);
        Map<Integer, Integer> ergebnis = new TreeMap<>();
        for (int nummer = 1; nummer <= WORKERS; nummer++) {
            ergebnis.put(nummer, 0);
        }

        List<Arbeiter> arbeiter = new ArrayList<>();
        for (int nummer = 1; nummer < WORKERS; nummer++) {
            Arbeiter a = new Arbeiter(nummer, schlange);
            arbeiter.add(a);
            a.start();
        }

        try {
            for (Arbeiter a : arbeiter) {
                a.join(timeout.minusNanos(System.nanoTime() - beginn));
            }
        } finally {
            for (Arbeiter a : arbeiter) {
                a.interrupt();
            }
        }
        for (Arbeiter a : arbeiter) {
            a.join();
            ergebnis.put(a.nummer, a.fertig);
        }
        return new Report(Duration.ofNanos(System.nanoTime() - beginn), ergebnis);
    }

    public static void main(String[] args) throws Exception {
        Report bericht = run(List.of("eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben"), Duration.ofSeconds(30));
        System.out.println("Total time: " + bericht.totalTime().toMillis() + " ms");
        for (int nummer = 1; nummer <= WORKERS; nummer++) {
            System.out.println("Worker " + nummer + ": " + bericht.completedByWorker().get(nummer) + " files");
        }
    }
}
