package exercises;

import java.util.HashSet;
import java.util.Set;

/** Vergleicht die Threads vor und nach einer Aufgabe. */
public final class LeakDetector {

    private static final long GNADENFRIST = 100;

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    private static Set<Thread> lebende() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    public static Report run(Runnable aufgabe) throws InterruptedException {
        Set<Thread> vorher = lebende();
        Set<Thread> nachher = Set.of();
        try {
            aufgabe.run();
        } finally {
            Thread.sleep(GNADENFRIST);
            nachher = lebende();
            if (!nachher.equals(vorher)) {
                System.out.println("WARNING: es laufen nicht mehr dieselben Threads: vorher "
                        + vorher.size() + ", nachher " + nachher.size());
            }
        }
        return new Report(vorher.size(), nachher.size());
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Saubere Aufgabe:");
        Report sauber = run(() -> {
            Thread helfer = new Thread(() -> System.out.println("  Helfer arbeitet"));
            helfer.start();
            try {
                helfer.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        System.out.println("  " + sauber);

        System.out.println("Undichte Aufgabe:");
        Report undicht = run(() -> {
            Thread vergessen = new Thread(() -> {
                try {
                    Thread.sleep(4000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }, "vergessen");
            vergessen.start();
        });
        System.out.println("  " + undicht);
    }
}
