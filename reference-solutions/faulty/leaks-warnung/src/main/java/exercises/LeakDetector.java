package exercises;

import java.util.Arrays;
import java.util.Objects;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    // Anzahl der lebenden Threads, gezaehlt von der obersten Gruppe aus
    private static int anzahlThreads() {
        ThreadGroup gruppe = Thread.currentThread().getThreadGroup();
        while (gruppe.getParent() != null) {
            gruppe = gruppe.getParent();
        }
        Thread[] alle = new Thread[gruppe.activeCount() + 100];
        gruppe.enumerate(alle);
        return (int) Arrays.stream(alle).filter(Objects::nonNull).count();
    }

    public static Report run(Runnable task) throws InterruptedException {
        int davor = anzahlThreads();
        int danach = davor;
        try {
            task.run();
        } finally {
            Thread.sleep(100);
            danach = anzahlThreads();
            if (danach > davor) {
                System.out.println("WARNUNG: moegliches Thread-Leck, davor " + davor + ", danach " + danach);
            }
        }
        return new Report(davor, danach);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Aufgabe ohne Leck:");
        Report ohne = run(() -> {
            Thread t = new Thread(() -> System.out.println("kurz"));
            t.start();
            try {
                t.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        System.out.println(ohne);

        System.out.println("Aufgabe mit Leck:");
        Report mit = run(() -> {
            Thread t = new Thread(() -> {
                try {
                    Thread.sleep(3000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            t.start();
        });
        System.out.println(mit);
    }
}
