package exercises;

import java.time.*;

public final class LeakDetector {
    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    private static final System.Logger LOG = System.getLogger("leaks");

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        int after = before;
        try {
            task.run();
        } finally {
            for (int i = 0; i < 10; i++) {
                Thread.sleep(10);
                after = Thread.activeCount();
                if (after <= before) break;
            }
            if (after > before) LOG.log(System.Logger.Level.WARNING, "{0} thread(s) leaked", after - before);
        }
        return new Report(before, after);
    }

    public static void main(String[] args) throws Exception {
        System.out.println("clean task");
        System.out.println(run(() -> {
            Thread t = new Thread(() -> System.out.println("short work"));
            t.start();
            try { t.join(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        }));
        System.out.println("leaking task");
        System.out.println(run(() -> {
            Thread t = new Thread(() -> {
                try { Thread.sleep(Duration.ofHours(1)); } catch (InterruptedException e) { }
            });
            t.setDaemon(true);
            t.start();
        }));
    }
}
