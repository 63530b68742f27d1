package exercises;

import java.util.concurrent.Semaphore;

// polls instead of one long sleep, so that clean tasks are reported quickly
public final class LeakDetector {

    private static final long GRACE_NANOS = 100_000_000L;

    public record Report(int threadsBefore, int threadsAfter) {
        public boolean leaked() {
            return threadsAfter > threadsBefore;
        }
    }

    public static Report run(Runnable task) throws InterruptedException {
        int before = Thread.activeCount();
        try {
            task.run();
        } catch (Throwable t) {
            System.err.println("task failed: " + t);
        }

        long start = System.nanoTime();
        int after = Thread.activeCount();
        while (after > before && System.nanoTime() - start < GRACE_NANOS) {
            Thread.sleep(10);
            after = Thread.activeCount();
        }

        Report report = new Report(before, after);
        if (report.leaked()) {
            System.err.println("WARNING: " + (after - before) + " more thread(s) than before the task");
        }
        return report;
    }

    public static void main(String[] args) throws Exception {
        System.out.println("clean: " + run(() -> { }));

        Semaphore closed = new Semaphore(0);
        Report report = run(() -> {
            Thread stuck = new Thread(closed::acquireUninterruptibly, "stuck");
            stuck.setDaemon(true);
            stuck.start();
        });
        System.out.println("leaking: " + report);
        closed.release();
    }
}
