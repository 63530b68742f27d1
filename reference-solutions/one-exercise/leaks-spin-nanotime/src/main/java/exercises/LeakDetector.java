package exercises;

public final class LeakDetector {
    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    public static Report run(Runnable task) throws InterruptedException {
        final int davor = Thread.activeCount();
        RuntimeException ausnahme = null;
        Error fehler = null;
        try {
            task.run();
        } catch (RuntimeException e) {
            ausnahme = e;
        } catch (Error e) {
            fehler = e;
        }
        long start = System.nanoTime();
        while (System.nanoTime() - start < 100_000_000L) Thread.onSpinWait();
        final int danach = Thread.activeCount();
        if (danach > davor) System.out.println("WARNING: " + (danach - davor) + " Threads laufen noch");
        if (ausnahme != null) throw ausnahme;
        if (fehler != null) throw fehler;
        return new Report(davor, danach);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("sauber: " + run(() -> System.out.println("Aufgabe")));
        System.out.println("undicht: " + run(() -> {
            Thread t = new Thread(() -> { try { Thread.currentThread().join(); } catch (InterruptedException e) { } });
            t.setDaemon(true);
            t.start();
        }));
    }
}
