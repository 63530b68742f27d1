package exercises;

public final class LeakDetector {

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int vorher = zaehleThreads();
        int nachher = 0;
        boolean geklappt = false;
        try {
            task.run();
            geklappt = true;
        } finally {
            // Falls die Aufgabe das Unterbrechungs-Zeichen gesetzt hat, merken wir es uns
            boolean unterbrochen = Thread.interrupted();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                if (geklappt) {
                    throw e;
                }
                unterbrochen = true; // die Exception der Aufgabe geht vor
            }
            nachher = zaehleThreads();
            if (nachher > vorher) {
                System.out.println("WARNING: Es laufen noch " + (nachher - vorher) + " Threads mehr als vorher!");
            }
            if (unterbrochen) {
                Thread.currentThread().interrupt();
            }
        }
        return new Report(vorher, nachher);
    }

    private static int zaehleThreads() {
        int anzahl = 0;
        for (Thread t : Thread.getAllStackTraces().keySet()) {
            if (t.isAlive()) {
                anzahl++;
            }
        }
        return anzahl;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Saubere Aufgabe:");
        Report r1 = run(() -> {
            Thread t = new Thread(() -> System.out.println("  Hallo aus dem Thread"));
            t.start();
            try {
                t.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        System.out.println("  vorher " + r1.threadsBefore() + ", nachher " + r1.threadsAfter());

        System.out.println("Undichte Aufgabe:");
        Report r2 = run(() -> {
            for (int i = 0; i < 2; i++) {
                Thread t = new Thread(() -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        // egal
                    }
                });
                t.setDaemon(true); // sonst wartet die JVM eine Minute
                t.start();
            }
        });
        System.out.println("  vorher " + r2.threadsBefore() + ", nachher " + r2.threadsAfter());
    }
}
