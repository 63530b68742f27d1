package exercises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class DownloadSimulator {

    public static final int WORKERS = 3;

    public record Report(Duration totalTime, Map<Integer, Integer> completedByWorker) {}

    public static Report run(List<String> files, Duration timeout) throws InterruptedException {
        long anfang = System.nanoTime();

        List<String> schlange = new ArrayList<>(files);
        Arbeiter[] arbeiter = new Arbeiter[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            arbeiter[i] = new Arbeiter(i + 1, schlange);
        }
        for (Arbeiter a : arbeiter) {
            a.start();
        }

        try {
            for (Arbeiter a : arbeiter) {
                // Die Frist gilt für alle zusammen, deshalb jedes Mal neu rechnen
                Duration rest = timeout.minusNanos(System.nanoTime() - anfang);
                if (rest.isPositive()) {
                    a.join(rest);
                }
            }
        } finally {
            for (Arbeiter a : arbeiter) {
                a.interrupt();
            }
            for (Arbeiter a : arbeiter) {
                a.join();
            }
        }

        Map<Integer, Integer> fertig = new HashMap<>();
        for (int i = 0; i < WORKERS; i++) {
            fertig.put(i + 1, arbeiter[i].getErledigt());
        }
        return new Report(Duration.ofNanos(System.nanoTime() - anfang), fertig);
    }

    public static void main(String[] args) throws Exception {
        List<String> dateien = new ArrayList<>();
        for (char c = 'a'; c <= 'h'; c++) {
            dateien.add("datei_" + c + ".txt");
        }
        Report bericht = run(dateien, Duration.ofMillis(2500));
        System.out.println("Gesamtzeit: " + bericht.totalTime().toMillis() + " ms");
        for (int nr = 1; nr <= WORKERS; nr++) {
            System.out.println("Arbeiter " + nr + ": " + bericht.completedByWorker().get(nr) + " Dateien");
        }
    }
}
