package exercises;

import java.time.*;

public final class LeakDetector {
    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() { return threadsAfter > threadsBefore; }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        long deadline = System.currentTimeMillis() + 100;
        try {
            task.run();
        } finally {
            long left = deadline - System.currentTimeMillis();
            if (left > 0) Thread.sleep(left);
            if (Thread.activeCount() > before) System.out.println("WARNING: possible leak");
        }
        return new Report(before, Thread.activeCount());
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
